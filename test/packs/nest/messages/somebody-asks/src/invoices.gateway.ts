import { MessageBody, SubscribeMessage, WebSocketGateway } from "@nestjs/websockets";
import { Db } from "./db";

@WebSocketGateway()
export class InvoicesGateway {
  constructor(private readonly db: Db) {}

  @SubscribeMessage("remove-invoice")
  async remove(@MessageBody() id: string) { //= entry message SubscribeMessage remove-invoice
    await this.db.invoice.delete({ where: { id } }); //= open unguarded-action
  }
}
