import { prisma } from "../prisma.js";

const createKey = (name: string) => prisma.key.create({ data: { name } }); //= held inferred
const deleteKey = (id: string) => prisma.key.delete({ where: { id } }); //= held inferred

export default { createKey, deleteKey };
