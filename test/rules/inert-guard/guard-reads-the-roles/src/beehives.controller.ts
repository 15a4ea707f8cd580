import { Controller, Delete, Param, UseGuards } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";
import { Roles } from "./roles";
import { RolesGuard } from "./roles.guard";

const db = new PrismaClient();

@Controller("beehives")
@UseGuards(RolesGuard)
export class BeehivesController {
  @Delete(":id")
  @Roles("beekeeper")
  async remove(@Param("id") id: string) { //= entry http DELETE /beehives/:id
    await db.beehive.delete({ where: { id } }); //= held inferred
  }
}
