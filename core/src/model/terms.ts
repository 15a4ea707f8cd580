// What an expression says, as a symbol: compared, substituted and proved, never run.
import type { CallId, FunctionId, Origin } from "./names.js";

/** What an expression says, symbolically: parameters, answers of calls, constants, and how they are put together. */
export type Term =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "nothing" } // undefined
  | { readonly kind: "parameter"; readonly of: FunctionId; readonly index: number }
  | { readonly kind: "self"; readonly of: FunctionId }
  | { readonly kind: "answer"; readonly call: CallId } // settled
  | { readonly kind: "promise"; readonly call: CallId } // not awaited: always truthy
  | { readonly kind: "named"; readonly origin: Origin } // a constant from elsewhere, an enum member, process.env.X
  | { readonly kind: "member"; readonly of: Term; readonly name: string }
  | { readonly kind: "record"; readonly fields: Readonly<Record<string, Term>>; readonly open: boolean; readonly rest: readonly Term[] } // open: more fields than these, from what is spread into it
  | { readonly kind: "list"; readonly items: readonly Term[]; readonly open: boolean }
  | { readonly kind: "not"; readonly of: Term }
  | { readonly kind: "all" | "any"; readonly of: readonly Term[] }
  | { readonly kind: "either"; readonly test: Term; readonly then: Term; readonly otherwise: Term }
  | { readonly kind: "equal"; readonly left: Term; readonly right: Term }
  | { readonly kind: "contains"; readonly of: Term; readonly item: Term } // xs.includes(x), set.has(x), x in y
  | { readonly kind: "above"; readonly of: Term; readonly than: Term; readonly orEqual: boolean } // of > than, of >= than; the other way round, less
  | { readonly kind: "begins"; readonly of: Term; readonly with: Term } // text.startsWith(with)
  | RequestPath
  | { readonly kind: "instance"; readonly of: Term; readonly class: Origin } // x instanceof C
  | { readonly kind: "object"; readonly mentions: readonly Term[]; readonly classes: readonly Origin[] } // truthy; what it is an instance of, `wholeLineage` last where that is all
  | { readonly kind: "unknown"; readonly mentions: readonly Term[] };

/** The path of the request, known from the route that answers it. */
export interface RequestPath {
  readonly kind: "path";
  /** As the route is written: "/orders/:id". */
  readonly route: string;
  /** Exactly what the route was compared with: no request of other spelling (case, escapes) comes to it. */
  readonly faithful: boolean;
  /** What is asked for behind a question mark stands there too. */
  readonly query: boolean;
  /** It is as it was sent: a rewrite may have brought it here from a path that begins otherwise. */
  readonly rewritten: boolean;
}

/** The class of every object: a lineage that ends in it is known to its end. */
export const wholeLineage = "global#Object";
