import { Controller, Delete, ForbiddenException, Inject, Param, Post } from "@nestjs/common";
import { REQUEST } from "@nestjs/core";
import { Db } from "./db";

@Controller("invoices")
export class InvoicesController {
  constructor(
    private readonly db: Db,
    @Inject(REQUEST) private readonly request,
  ) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    const invoice = await this.db.invoice.findUnique({ where: { id } });
    if (invoice.ownerId !== this.request.user.id) throw new ForbiddenException();
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Post(":id/copies")
  async copy(@Param("id") id: string) { //= entry http POST /invoices/:id/copies
    const invoice = await this.db.invoice.findUnique({ where: { id } });
    if (invoice.ownerId !== this.request.body.userId) throw new ForbiddenException();
    return this.db.invoice.create({ data: { total: invoice.total } }); //= open unguarded-action
  }
}
