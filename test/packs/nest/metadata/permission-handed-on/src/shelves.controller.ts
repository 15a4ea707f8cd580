import { Body, Controller, Delete, Param, Patch, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Within, WithinGuard } from "./within";

@Controller("shelves")
@UseGuards(WithinGuard)
export class ShelvesController {
  constructor(private readonly db: Db) {}

  @Within("id", "shelf.remove")
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /shelves/:id
    await this.db.shelf.delete({ where: { id } }); //= held inferred
  }

  @Within("id", ["shelf.staff"])
  @Patch(":id/staff")
  async staff(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/staff
    await this.db.post.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= held inferred
  }

  @Within("id")
  @Patch(":id/porters")
  async porters(@Param("id") id: string, @Body() body: { role: string }) { //= entry http PATCH /shelves/:id/porters
    await this.db.porter.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open one-branch-guard
  }

  @Within("id", [])
  @Post(":id/guests")
  async guests(@Param("id") id: string, @Body() body: { role: string }) { //= entry http POST /shelves/:id/guests
    await this.db.guest.updateMany({ where: { shelfId: id }, data: { role: body.role } }); //= open one-branch-guard
  }
}
