import { Controller, Post } from "@nestjs/common";
import { InvoicesBase, ReceiptsBase } from "./base.controllers";
import { Db } from "./db";

@Controller("invoices")
export class InvoicesController extends InvoicesBase {
  constructor(db: Db) {
    super(db);
  }

  @Post("drafts")
  draft() { //= entry http POST /invoices/drafts
    return this.db.invoice.create({ data: { total: 0 } }); //= held inferred
  }
}

/** Nobody guards the class that it builds on. */
@Controller("receipts")
export class ReceiptsController extends ReceiptsBase {
  constructor(db: Db) {
    super(db);
  }
}
