import { Controller, Delete, Param, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();

@Controller("photos")
@UseGuards(AuthGuard("jwt"))
export class PhotosController {
  @Delete(":id")
  async remove(@Param("id") id: string) { //= entry http DELETE /photos/:id
    await db.photo.delete({ where: { id } }); //= held passport
  }
}
