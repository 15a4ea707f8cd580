import { Controller, Delete, Param, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Roles, RolesGuard } from "./roles";

@Roles("admin")
@UseGuards(RolesGuard)
@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= open inert-guard
  }
}
