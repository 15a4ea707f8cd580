import type { User } from "../user.js";
import { removal } from "./removal.js";

export const ticketService = {
  async remove(id: string, user: User) {
    await removal(id, user);
  },
};
