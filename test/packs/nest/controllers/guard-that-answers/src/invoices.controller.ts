import { Body, Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { AdminGuard, LoggingGuard } from "./guards";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  @UseGuards(AdminGuard)
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Post()
  @UseGuards(LoggingGuard)
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= open unguarded-action
  }
}
