import { Controller, Delete, Param } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";

@Controller("invoices")
export class InvoicesController {
  constructor(private readonly db: PrismaClient) {}

  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /invoices/:id
    await this.db.invoice.delete({ where: { id } }); //= open unguarded-action
  }
}
