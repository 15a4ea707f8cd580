import { prisma } from "../prisma.js";

const createKey = (name: string) => prisma.key.create({ data: { name } }); //= open ignored-guard-result
const deleteKey = (id: string) => prisma.key.delete({ where: { id } }); //= open ignored-guard-result

export default { createKey, deleteKey };
