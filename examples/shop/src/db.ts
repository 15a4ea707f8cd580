// The shop's one database client.
import { PrismaClient } from "@prisma/client";

export const db = new PrismaClient();
