import { Body, Controller, Delete, Param, Post } from "@nestjs/common";
import { Admin, Documented } from "./auth.decorator";
import { Db } from "./db";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Admin()
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Documented("makes an invoice")
  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= open unguarded-action
  }
}
