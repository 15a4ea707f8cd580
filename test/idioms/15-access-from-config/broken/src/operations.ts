import type { Request } from "express";
import { executeAccess } from "./access.js";
import type { Collection } from "./collections.js";
import { prisma } from "./prisma.js";

export async function removeOne(req: Request, collection: Collection) {
  await executeAccess({ req }, collection.access.read);
  await prisma.document.delete({ where: { id: req.params.id } }); //= open weak-guard
}
