import { database } from "../database.js";

export const ticketStore = {
  remove: (id: string) => database("tickets").where({ id }).del(), //= held inferred
};
