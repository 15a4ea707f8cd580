import { Controller, Delete, Param, Post, UseGuards } from "@nestjs/common";
import { Db } from "./db";
import { Kind, Within, WithinGuard } from "./within";

@Controller("shelves")
@UseGuards(WithinGuard)
export class ShelvesController {
  constructor(private readonly db: Db) {}

  @Within(Kind.Shelf, "id")
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /shelves/:id
    await this.db.shelf.delete({ where: { id } }); //= held reachable
  }

  @Post(":id/dust")
  async dust(@Param("id") id: string) { //= entry http POST /shelves/:id/dust
    await this.db.shelf.update({ where: { id }, data: { dusty: false } }); //= open weak-guard
  }

  @Within(Kind.Shelf, "id")
  @Post(":id/sort")
  async sort(@Param("id") id: string) { //= entry http POST /shelves/:id/sort
    await this.db.shelf.update({ where: { id }, data: { sorted: true } }); //= held reachable
  }
}
