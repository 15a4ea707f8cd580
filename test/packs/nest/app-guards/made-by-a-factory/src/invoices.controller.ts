import { Body, Controller, Delete, Param, Post } from "@nestjs/common";
import { Db } from "./db";
import { Public } from "./sign-in.guard";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id | unknown opaque-guard
    await this.db.invoice.delete({ where: { id } }); //= unknown opaque-guard
  }

  @Public()
  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices | unknown opaque-guard
    return this.db.invoice.create({ data: body }); //= held public
  }
}
