import { db } from "./db";

export const removeMoon = async ({ input }: { input: { id: string } }) => {
  await db.moon.delete({ where: { id: input.id } }); //= held inferred
};
