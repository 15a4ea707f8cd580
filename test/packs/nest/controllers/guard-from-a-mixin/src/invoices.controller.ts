import { Body, Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { RoleGuard, TypedRoleGuard } from "./role.guard";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @UseGuards(RoleGuard("admin"))
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @UseGuards(TypedRoleGuard("admin")) //= unknown opaque-guard
  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= unknown opaque-guard
  }
}
