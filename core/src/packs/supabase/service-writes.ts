// Writes with the service key: the rules of the rows do not apply, so the code must be the guard.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf } from "../effects.js";
import { recognize, textOf } from "../pack.js";
import type { CallView } from "../views.js";
import { clients } from "./clients.js";

const rows: Readonly<Record<string, Effect>> = { insert: "create", upsert: "update", update: "update", delete: "delete" };
const users: Readonly<Record<string, Effect>> = {
  deleteUser: "delete",
  createUser: "create",
  updateUserById: "update",
  inviteUserByEmail: "grant",
  generateLink: "grant",
};

// Limit: with the caller's own key the database's row rules are the guard. They are not TypeScript, so such writes are not reported.
export const supabaseServiceWrites = recognize({
  id: "supabase/service-writes",
  title: "Rows and users changed with Supabase's service key",
  finds: "action",
  looksAt: "call",
  at: [
    `${clients}.from().{${Object.keys(rows).join(",")}}`,
    `${clients}.auth.admin.{${Object.keys(users).join(",")}}`,
    `@supabase/supabase-js#SupabaseClient.auth.admin.{${Object.keys(users).join(",")}}`,
  ],
  read: (call) => {
    const account = field(users, calledName(call));
    if (account) return { effect: account, resource: "user" };
    const effect = field(rows, calledName(call));
    if (!effect || !call.links.some(hasServiceKey)) return null;
    const resource = textOf(call.links.find((link) => calledName(link) === "from")?.arguments[0]) ?? "table";
    const writes = effect === "delete" ? [] : call.arguments.slice(0, 1);
    const keys = call.onward
      .filter((next) => calledName(next) === "eq")
      .flatMap(({ arguments: [column, value] }) => (value ? [{ field: textOf(column) ?? "", value }] : []));
    return { effect: effectOf(effect, resource, writes), resource, keys: call.onward.some((next) => calledName(next) === "or") ? [] : keys, writes };
  },
});

/** `createClient(url, process.env.SUPABASE_SERVICE_ROLE_KEY)` */
function hasServiceKey({ arguments: [, key] }: CallView): boolean {
  return /service|secret/i.test(key?.origin ?? "");
}
