// What a Kysely chain says about itself: the columns that must equal a value.
import { calledName } from "../effects.js";
import { type KeyMeaning, textOf } from "../pack.js";
import type { CallView } from "../views.js";

/** Calls that send a chain. */
export const sendings = "{execute,executeTakeFirst,executeTakeFirstOrThrow,stream}";

/** `.where("id", "=", id)`; conditions follow one another with "and". */
export function keysOf(chain: readonly CallView[]): KeyMeaning[] {
  return chain
    .filter((call) => calledName(call) === "where")
    .flatMap((call) => {
      const [column, operator, value] = call.arguments;
      const name = textOf(column)?.split(".").at(-1);
      return name && value && textOf(operator) === "=" ? [{ field: name, value }] : [];
    });
}
