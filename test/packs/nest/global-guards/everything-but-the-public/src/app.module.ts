import { Module } from "@nestjs/common";
import { Db } from "./db";
import { InvoicesController } from "./invoices.controller";

@Module({ controllers: [InvoicesController], providers: [Db] })
export class AppModule {}
