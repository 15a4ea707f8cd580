import { Controller, Delete, Param } from "@nestjs/common";
import { Db } from "./db";
import { Roles } from "./roles";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Roles("admin")
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= open inert-guard
  }
}
