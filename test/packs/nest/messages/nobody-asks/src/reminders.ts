import { Injectable } from "@nestjs/common";
import { OnEvent } from "@nestjs/event-emitter";
import { Cron } from "@nestjs/schedule";
import { Db } from "./db";

@Injectable()
export class Reminders {
  constructor(private readonly db: Db) {}

  @Cron("0 3 * * *")
  async clean() { //= entry schedule Cron Reminders.clean
    await this.db.draft.deleteMany({});
  }

  @OnEvent("invoice.paid")
  async forget(event: { invoiceId: string }) { //= entry message OnEvent invoice.paid
    await this.db.reminder.deleteMany({ where: { invoiceId: event.invoiceId } });
  }
}
