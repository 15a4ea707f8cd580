import { Body, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { AdminGuard } from "./admin.guard";
import type { Db } from "./db";

/** Written by a generator, as it were: guards stand here, the path does not. */
@UseGuards(AdminGuard)
export class InvoicesBase {
  constructor(protected readonly db: Db) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }
}

export class ReceiptsBase {
  constructor(protected readonly db: Db) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /receipts/:id
    await this.db.receipt.delete({ where: { id } }); //= open unguarded-action
  }

  @Post()
  create(@Body() body: { total: number }) { //= entry http POST /receipts
    return this.db.receipt.create({ data: body }); //= open unguarded-action
  }
}
