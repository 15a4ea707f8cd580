// Where a stage itself writes what the client says in the caller's place: `req.user = req.body.user`, `req.user = jwt.decode(token)`. Nobody stands there then.
import type { IdentityPattern, Stage, Term } from "../model/graph.js";
import { partsOf } from "../model/parts-of-term.js";
import { factsOf, type Instance, type Linking, type ReadCall } from "./linking.js";
import { callAt } from "./places.js";
import { parameterPlace } from "./resolve/parameter-place.js";
import { memberOf } from "./term-parts.js";
import { termOf } from "./terms.js";

/** What the client fills; a header may be one that a gateway fills, and is taken for the client's all the same. */
const filled = /^(body|query|params|headers?|rawHeaders|cookies|input|rawInput)$/;
/** Of these, what holds no secret by which somebody could be found. */
const plain = /^(body|query|params)$/;
const decoders = /^((jsonwebtoken|hono\/jwt)#(\w+\.|\*\.)?decode$|jwt-decode#|jose#(\*\.)?decode|@nestjs\/jwt#JwtService\.decode)/;
const lookups = /\.(findUnique|findFirst|findOne|findById|findByPk|findOneBy|findUniqueOrThrow|findFirstOrThrow|findOneOrFail|findOneByOrFail)$/;

// Limit: what is written by a call (`c.set("user", …)`, `Object.assign(req, …)`), or in a function that the stage calls, is not looked at. Servers write to their request in place.
/** The patterns that stay. */
export function withoutClientsWords(linking: Linking, patterns: readonly IdentityPattern[], stages: readonly Stage[]): readonly IdentityPattern[] {
  const written = stages.flatMap((stage) => {
    const instance = stage.kind === "function" ? linking.instances.get(stage.instance) : undefined;
    return instance ? placesWritten(linking, instance) : [];
  });
  return written.length === 0 ? patterns : patterns.filter((pattern) => !written.some((place) => isAt(pattern, place)));
}

type Place = Pick<IdentityPattern, "index" | "path">;

function placesWritten(linking: Linking, instance: Instance): readonly Place[] {
  return [...assigned(linking, instance), ...handedToNext(linking, instance)];
}

/** `next({ ctx: { user: input.user } })`: what the stages behind it find in their context. */
function handedToNext(linking: Linking, instance: Instance): readonly Place[] {
  const facts = factsOf(linking, instance.file);
  return facts.calls.flatMap((id) => {
    const call = callAt(facts, id);
    const place = call && parameterPlace(facts, call.callee);
    const [given] = call?.arguments ?? [];
    if (place?.binding.function !== instance.index || place.path.at(-1) !== "next" || given === undefined) return [];
    const context = memberOf(termOf(linking, instance, given), "ctx");
    const fields = context.kind === "record" ? Object.entries(context.fields) : [];
    return fields.flatMap(([field, value]) => (isSaid(linking, instance, value) ? [{ index: place.binding.index, path: ["ctx", field] }] : []));
  });
}

function assigned(linking: Linking, instance: Instance): readonly Place[] {
  const facts = factsOf(linking, instance.file);
  return facts.expressions.flatMap((one) => {
    const place = one.kind === "assign" ? parameterPlace(facts, one.target) : null;
    if (one.kind !== "assign" || place?.binding.function !== instance.index || place.path.length === 0) return [];
    return isSaid(linking, instance, termOf(linking, instance, one.value)) ? [{ index: place.binding.index, path: place.path.map(String) }] : [];
  });
}

/** `req.user`, and `req.user.role` in it. */
function isAt({ index, path }: IdentityPattern, written: Place): boolean {
  const names = path.at(-1) === "**" ? path.slice(0, -1) : path;
  return index === written.index && names.every((name, at) => name === written.path[at]);
}

function isSaid(linking: Linking, instance: Instance, term: Term): boolean {
  switch (term.kind) {
    case "member":
      return isFilled(instance, term, filled) || isSaid(linking, instance, term.of);
    case "either":
      return isSaid(linking, instance, term.then) || isSaid(linking, instance, term.otherwise);
    case "any":
      return term.of.some((one) => isSaid(linking, instance, one));
    case "record": {
      const told = Object.values(term.fields).filter(({ kind }) => kind !== "literal" && kind !== "nothing");
      return !term.open && told.length > 0 && told.every((one) => isSaid(linking, instance, one));
    }
    case "answer":
    case "promise": {
      const read = linking.reads.now.get(term.call)?.value;
      return read !== undefined && isSaidByCall(linking, instance, read);
    }
    default:
      return false;
  }
}

function isSaidByCall(linking: Linking, instance: Instance, { callees, guards, origins, name, call }: ReadCall): boolean {
  if (origins.some(({ origin }) => decoders.test(origin))) return true;
  if (callees.functions.length > 0 || guards.length > 0) return false;
  const given = call.arguments.map((one) => termOf(linking, instance, one));
  if (name === "JSON.parse") return given.some((one) => isSaid(linking, instance, one));
  return lookups.test(name) && given.length > 0 && given.slice(0, 1).every((one) => isPickedBy(instance, one));
}

/** `{ where: { id: req.body.userId } }`: nothing but what the client says picks the row. */
function isPickedBy(instance: Instance, condition: Term): boolean {
  const places = placesIn(condition);
  return places.length > 0 && places.every((one) => isFilled(instance, one, plain));
}
function placesIn(term: Term): readonly Term[] {
  const parts = partsOf(term);
  if (term.kind === "member" || term.kind === "parameter" || term.kind === "answer" || term.kind === "self") return [term];
  return parts.flatMap(placesIn);
}

function isFilled({ functionId }: Instance, term: Term, names: RegExp): boolean {
  let isNamed = false;
  let at = term;
  for (; at.kind === "member"; at = at.of) isNamed ||= names.test(at.name);
  return isNamed && at.kind === "parameter" && at.of === functionId;
}
