import { Controller, Delete, ForbiddenException, Param, Post, Req } from "@nestjs/common";
import { Agent, Caller } from "./caller.decorator";
import { Db } from "./db";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: Db) {}

  @Delete(":id")
  async remove(@Caller() caller: { id: string }, @Param("id") id: string) { //= entry http DELETE /invoices/:id
    const invoice = await this.db.invoice.findUnique({ where: { id } });
    if (invoice.ownerId !== caller.id) throw new ForbiddenException();
    await this.db.invoice.delete({ where: { id } }); //= held inferred
  }

  @Delete(":id/lines")
  async removeLines(@Req() request, @Param("id") id: string) { //= entry http DELETE /invoices/:id/lines
    const invoice = await this.db.invoice.findUnique({ where: { id } });
    if (invoice.ownerId !== request.user.id) throw new ForbiddenException();
    await this.db.line.deleteMany({ where: { invoiceId: id } }); //= held inferred
  }

  @Post(":id/copies")
  async copy(@Agent() agent: { id: string }, @Param("id") id: string) { //= entry http POST /invoices/:id/copies
    const invoice = await this.db.invoice.findUnique({ where: { id } });
    if (invoice.ownerId !== agent.id) throw new ForbiddenException();
    return this.db.invoice.create({ data: invoice }); //= open unguarded-action
  }
}
