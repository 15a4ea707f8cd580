import { db } from "./db.server";
import { createRights } from "./rights/lazy";

export const rights = createRights(db);
