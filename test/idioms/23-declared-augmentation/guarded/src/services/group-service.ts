import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export class GroupService {
  async remove(id: string) {
    await prisma.group.delete({ where: { id } }); //= held inferred
  }
}
