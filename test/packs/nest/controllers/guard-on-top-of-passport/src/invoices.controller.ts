import { Body, Controller, Delete, Param, Patch, Post, Put, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Db } from "./db";
import { JwtGuard, LenientGuard, LoggedGuard, StrictGuard } from "./guards";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @UseGuards(AuthGuard("jwt"))
  @Put(":id/total")
  setTotal(@Param("id") id: string, @Body() body: { total: number }) { //= entry http PUT /invoices/:id/total
    return this.db.invoice.update({ where: { id }, data: body }); //= held passport
  }

  @UseGuards(JwtGuard)
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held passport
  }

  @UseGuards(StrictGuard)
  @Put(":id")
  replace(@Param("id") id: string, @Body() body: { total: number }) { //= entry http PUT /invoices/:id
    return this.db.invoice.update({ where: { id }, data: body }); //= held passport
  }

  @UseGuards(LoggedGuard)
  @Patch(":id")
  change(@Param("id") id: string, @Body() body: { total: number }) { //= entry http PATCH /invoices/:id
    return this.db.invoice.update({ where: { id }, data: body }); //= held passport
  }

  @UseGuards(LenientGuard)
  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /invoices
    return this.db.invoice.create({ data: body }); //= open fail-open-guard
  }
}
