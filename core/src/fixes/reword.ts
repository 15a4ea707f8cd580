// What a record says of one deed, said of another: "share deleted" becomes "fund deleted". Only in texts; names of things that exist are not made up.
import type { Action, Effect } from "../model/graph.js";

const verbs: Partial<Readonly<Record<Effect, readonly string[]>>> = {
  create: ["created", "creating", "create", "added", "add"],
  update: ["updated", "updating", "update", "changed", "change"],
  delete: ["deleted", "deleting", "delete", "removed", "remove"],
};
const texts = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/g;

/** null: it does not say what was done in words that can be changed, or says it outside of texts. */
export function reword(text: string, from: Action, to: Action): string | null {
  if (from.resource === to.resource && from.effect === to.effect) return text;
  if (from.resource !== to.resource && mentions(text.replace(texts, ""), from.resource)) return null;
  const said = text.replace(texts, (one) => rewordText(one, from, to));
  const tells = text.match(texts)?.some((one) => mentions(one, from.resource) || verbsOf(from.effect).some((verb) => one.toLowerCase().includes(verb)));
  const told = said.match(texts)?.every((one) => !(from.effect !== to.effect && verbsOf(from.effect).some((verb) => hasWord(one, verb))));
  return tells && told ? said : null;
}

function rewordText(text: string, from: Action, to: Action): string {
  const thing = from.resource === to.resource ? text : replaced(text, stemOf(from.resource), stemOf(to.resource));
  const [own, other] = [verbsOf(from.effect), verbsOf(to.effect)];
  if (from.effect === to.effect || other.length === 0) return thing;
  return own.reduce((so, verb, index) => replaced(so, verb, other[index] ?? verb), thing);
}

/** In the case that it is written in. */
function replaced(text: string, from: string, to: string): string {
  return text.replace(new RegExp(from.replace(/[^\w]/g, "\\$&"), "gi"), (found) => {
    if (found === found.toUpperCase()) return to.toUpperCase();
    const [first = ""] = found;
    return first === first.toUpperCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to.charAt(0).toLowerCase() + to.slice(1);
  });
}
function mentions(text: string, resource: string): boolean {
  return stemOf(resource).length > 2 && text.toLowerCase().includes(stemOf(resource).toLowerCase());
}
function hasWord(text: string, word: string): boolean {
  return new RegExp(`(^|[^a-z])${word}([^a-z]|$)`, "i").test(text);
}
function stemOf(resource: string): string {
  return resource.replace(/(?<=[a-z]{3})s$/, "");
}
function verbsOf(effect: Effect): readonly string[] {
  return verbs[effect] ?? [];
}
