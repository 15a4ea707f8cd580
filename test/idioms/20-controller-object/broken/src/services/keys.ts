import { prisma } from "../prisma.js";

const createKey = (name: string) => prisma.key.create({ data: { name } }); //= open one-branch-guard
const deleteKey = (id: string) => prisma.key.delete({ where: { id } }); //= open one-branch-guard

export default { createKey, deleteKey };
