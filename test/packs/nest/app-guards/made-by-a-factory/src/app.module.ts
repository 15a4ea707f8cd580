import { Module } from "@nestjs/common";
import { APP_GUARD, Reflector } from "@nestjs/core";
import { Db } from "./db";
import { InvoicesController } from "./invoices.controller";
import { SignInGuard } from "./sign-in.guard";

@Module({
  controllers: [InvoicesController],
  providers: [Db, { provide: APP_GUARD, useFactory: (reflector: Reflector) => new SignInGuard(reflector), inject: [Reflector] }],
})
export class AppModule {}
