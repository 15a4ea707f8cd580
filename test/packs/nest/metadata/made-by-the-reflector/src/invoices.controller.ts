import { Body, Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Roles, RolesGuard } from "./roles";

@UseGuards(RolesGuard)
@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Roles(["admin"])
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= open unguarded-action
  }
}
