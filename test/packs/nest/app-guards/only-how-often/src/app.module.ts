import { Module } from "@nestjs/common";
import { APP_GUARD } from "@nestjs/core";
import { ThrottlerGuard } from "@nestjs/throttler";
import { Db } from "./db";
import { InvoicesController } from "./invoices.controller";

@Module({
  controllers: [InvoicesController],
  providers: [Db, { provide: APP_GUARD, useClass: ThrottlerGuard }],
})
export class AppModule {}
