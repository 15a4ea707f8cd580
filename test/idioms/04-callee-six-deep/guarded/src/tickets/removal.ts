import type { User } from "../user.js";
import { ticketStore } from "./store.js";
import { prepare } from "./prepare.js";

export async function removal(id: string, user: User) {
  await prepare(id, user);
  await ticketStore.remove(id);
}
