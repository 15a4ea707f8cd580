import { Controller, Delete, Param } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";
import { Roles } from "./roles";

const db = new PrismaClient();

@Controller("beehives")
export class BeehivesController {
  @Delete(":id")
  @Roles("beekeeper")
  async remove(@Param("id") id: string) { //= entry http DELETE /beehives/:id
    await db.beehive.delete({ where: { id } }); //= open inert-guard
  }
}
