import { Controller, Delete, Param, UseGuards } from "@nestjs/common";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @UseGuards(AdminGuard)
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }
}
