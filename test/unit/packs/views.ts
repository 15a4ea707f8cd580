// Views made by hand, for what packs read: values, calls, and chains of calls.
import { name } from "../../../core/src/model/names.js";
import type { CallView, ClassView, Value } from "../../../core/src/packs/views.js";

const file = name<"FilePath">("src/app.ts");
const span = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const place = { origin: null, span: null, handle: { key: "" } };

export const text = (value: string | number | boolean): Value => ({ ...place, kind: "literal", value });
export const unknown = (why = "a parameter"): Value => ({ ...place, kind: "unknown", why });
export const list = (...items: readonly Value[]): Value => ({ ...place, kind: "list", items, open: false });
export const named = (origin: string, ...types: readonly Value[]): Value => ({ ...place, kind: "named", origin: name<"Origin">(origin), types });
export const template = (texts: readonly string[], ...holes: readonly Value[]): Value => ({
  ...place,
  kind: "template",
  texts,
  holes,
  names: holes.map(() => null),
});
export const arrow: Value = { ...place, kind: "function", name: "", decorators: [], directives: [], body: { answers: [], handsBack: [], throws: false } };
export const record = (fields: Readonly<Record<string, Value>>): Value => ({
  ...place,
  kind: "record",
  answered: false,
  keys: Object.keys(fields),
  field: (key) => fields[key] ?? null,
  open: false,
});

const classView = (className: string, base: string): ClassView => ({
  name: className,
  origin: name<"Origin">(`src/app.ts#${className}`),
  extends: base ? [name<"Origin">(base)] : [],
  bases: [],
  decorators: [],
  inheritedDecorators: [],
  methods: [],
  static: () => null,
  file,
  span,
});
export const classNamed = (className: string, base = ""): Value => ({ ...place, kind: "class", view: classView(className, base) });
export const instanceOf = (className: string, base = ""): Value => ({ ...place, kind: "instance", of: classView(className, base), member: () => null });

export const call = (origin: string, values: readonly Value[] = [], more: Partial<CallView> = {}): CallView => ({
  origin: name<"Origin">(origin),
  form: "call",
  receiver: null,
  links: [],
  onward: [],
  arguments: values,
  types: [],
  awaited: false,
  name: null,
  file,
  span,
  ...more,
});
export const made = (view: CallView, by: "call" | "new" = "call"): Value => ({
  ...place,
  kind: "made",
  by,
  origin: name<"Origin">(`${view.origin}()`),
  call: view,
});

/** `chain("knex#default()", ["", "rooms"], ["where", …], ["del"])`: its calls as the engine shows them, the last one last. An empty name calls the root itself. */
export function chain(root: string, ...steps: readonly (readonly [string, ...Value[]])[]): CallView[] {
  const calls: CallView[] = [];
  for (const [method, ...values] of steps) {
    const last = calls.at(-1);
    const origin = `${last ? `${last.origin}()` : root}${method ? `.${method}` : ""}`;
    calls.push(call(origin, values, { links: [...calls], receiver: last ? made(last) : named(root) }));
  }
  return calls.map((view, index) => ({ ...view, onward: calls.slice(index + 1) }));
}
