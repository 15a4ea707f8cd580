import { Body, Controller, Delete, Param, Patch, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Guarded, Listed, RoleGuard, Stamped } from "./roles.decorator";

@Controller("invoices")
@UseGuards(RoleGuard)
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Stamped("takes one away", "admin")
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Stamped("makes one")
  @Post()
  async create(@Body() body: { total: number }) { //= entry http POST /invoices
    await this.db.invoice.create({ data: body }); //= open unguarded-action
  }

  @Guarded("pays one", false)
  @Patch(":id/paid")
  async pay(@Param("id") id: string) { //= entry http PATCH /invoices/:id/paid
    await this.db.invoice.update({ where: { id }, data: { paid: true } }); //= held inferred
  }

  @Guarded("opens one", true)
  @Patch(":id/open")
  async open(@Param("id") id: string) { //= entry http PATCH /invoices/:id/open
    await this.db.invoice.update({ where: { id }, data: { open: true } }); //= open unguarded-action
  }

  @Listed("closes one", [])
  @Patch(":id/closed")
  async close(@Param("id") id: string) { //= entry http PATCH /invoices/:id/closed
    await this.db.invoice.update({ where: { id }, data: { open: false } }); //= open unguarded-action
  }
}
