import { Body, Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { RoleGuard, TypedRoleGuard } from "./role.guard";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @UseGuards(RoleGuard("admin"))
  @Delete(":id")
  async remove(@Param("id") id: string) {
    await this.db.invoice.delete({ where: { id } });
  }

  @UseGuards(TypedRoleGuard("admin"))
  @Post()
  create(@Body() body: { total: number }) {
    return this.db.invoice.create({ data: body });
  }
}
