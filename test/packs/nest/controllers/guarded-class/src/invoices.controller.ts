import { Controller, Delete, Get, Param, UseGuards } from "@nestjs/common";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";

@Controller("invoices")
@UseGuards(AdminGuard)
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Get()
  list() { //= entry http GET /invoices
    return this.db.invoice.findMany();
  }

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }
}
