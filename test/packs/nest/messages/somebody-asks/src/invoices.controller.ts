import { Controller } from "@nestjs/common";
import { MessagePattern, Payload } from "@nestjs/microservices";
import { Db } from "./db";

@Controller()
export class InvoiceMessages {
  constructor(private readonly db: Db) {}

  @MessagePattern("invoices.remove")
  async remove(@Payload() id: string) { //= entry message MessagePattern invoices.remove
    await this.db.invoice.delete({ where: { id } });
  }
}
