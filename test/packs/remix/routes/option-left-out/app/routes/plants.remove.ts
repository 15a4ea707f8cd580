import { db } from "../../src/db";
import { greenhouseAction } from "../greenhouse-action.server";

const shared = { read: (form: FormData) => String(form.get("plantId")) };

export const action = greenhouseAction({ ...shared }, async (id) => { //= entry http POST /plants/remove
  await db.plant.delete({ where: { id } }); //= open unguarded-action
  return null;
});
