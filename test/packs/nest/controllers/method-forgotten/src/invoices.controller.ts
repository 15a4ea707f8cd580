import { Body, Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";

@Controller({ path: "invoices", version: "1" })
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  @UseGuards(new AdminGuard())
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= open unguarded-action
  }
}
