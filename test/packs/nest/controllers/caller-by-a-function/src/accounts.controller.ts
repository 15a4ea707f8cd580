import { Body, Controller, Delete, Put, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Caller, Named } from "./caller.decorator";
import { Db } from "./db";
import { Person } from "./person";

@Controller("account")
@UseGuards(AuthGuard("jwt"))
export class AccountsController {
  constructor(private readonly db: Db) {}

  @Put()
  async rename(@Caller() person: Person, @Body() body: { title: string }) { //= entry http PUT /account
    await this.db.account.update({ where: { id: person.account.id }, data: { title: body.title } }); //= held scoped-query
  }

  @Delete()
  async remove(@Named() person: Person) { //= entry http DELETE /account
    await this.db.account.delete({ where: { id: person.account.id } }); //= open weak-guard
  }
}
