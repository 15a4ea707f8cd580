import { Body, Controller, Param, Patch, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Asks, ForgetfulGuard, GenerousGuard, MuchGuard, SomebodyMayGuard } from "./rights";

@Controller("shelves")
export class ShelvesController {
  constructor(private readonly db: Db) {}

  @Asks("shelf.staff")
  @UseGuards(SomebodyMayGuard)
  @Patch(":id/staff")
  async staff(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/staff
    await this.db.post.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open weak-guard
  }

  @Asks("shelf.porters")
  @UseGuards(MuchGuard)
  @Patch(":id/porters")
  async porters(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/porters
    await this.db.porter.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open weak-guard
  }

  @Asks("shelf.porters", "shelf.staff")
  @UseGuards(MuchGuard)
  @Patch(":id/both")
  async both(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/both
    await this.db.keeper.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= held inferred
  }

  @Asks("shelf.guests")
  @UseGuards(GenerousGuard)
  @Patch(":id/guests")
  async guests(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/guests
    await this.db.guest.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open weak-guard
  }

  @Asks("shelf.cleaners")
  @UseGuards(ForgetfulGuard)
  @Patch(":id/cleaners")
  async cleaners(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/cleaners
    await this.db.cleaner.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open one-branch-guard
  }
}
