import { Injectable } from "@nestjs/common";
import { PrismaService } from "nestjs-prisma";

@Injectable()
export class PantriesService {
  constructor(private readonly prisma: PrismaService) {}

  async empty(id: string, keeperId: string) {
    const pantry = await this.prisma.pantry.findFirst({ where: { id, keeperId } });
    if (!pantry) throw new Error("There is no such pantry.");
    await this.prisma.$transaction(async (tx) => {
      await tx.jar.deleteMany({ where: { pantryId: id } }); //= held prisma
    });
  }

  async remove(id: string) {
    return this.prisma.pantry.delete({ where: { id } });
  }
}
