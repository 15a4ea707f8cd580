import { Body, Controller, Delete, Param, Post } from "@nestjs/common";
import { Db } from "./db";
import { Public } from "./sign-in.guard";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held nest
  }

  @Public()
  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= held public
  }
}
