import type { Db } from "mongodb";

export const deleteById = (database: Db, name: string) => async (id: string) => {
  await database.collection(name).deleteOne({ id }); //= held inferred
};
