// Own functions that register: `this.route({ method, path, last })`. What they register is found anew for each way that leads into them.
import { calledAt, type Entrance, openEntrances } from "./entrances.js";
import { leansOnCallers } from "./leaning.js";
import { factsOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import type { Site } from "./resolve/resolved.js";
import { roundsAt } from "./rounds-at.js";
import { extendedClasses, selfInside } from "./self-inside.js";
import { type Candidate, type Level, type Place, placeKey, type Round, type Stand } from "./stands.js";
import { itemsAt } from "./written.js";

export interface Stood {
  readonly candidate: Candidate;
  readonly stand: Stand;
  readonly rounds: readonly Round[];
}
interface Search {
  readonly linking: Linking;
  readonly direct: ReadonlyMap<string, readonly Candidate[]>;
  /** Functions that are looked at once for each way into them. */
  readonly entered: Map<string, Place>;
  /** By the function that they stand in: ways into those. */
  readonly ways: Map<string, Entrance[]>;
  readonly extended: ReadonlySet<string>;
}

// Limit: what is registered through more than 7 functions of the project's own. None of the measured servers comes near.
const deepest = 7;
const mostStood = 4000;

/** Each candidate, once for every way that makes a difference to it. */
export function standRegistrations(linking: Linking, candidates: readonly Candidate[]): readonly Stood[] {
  const direct = new Map<string, Candidate[]>();
  for (const one of candidates) direct.set(placeKey(one), [...(direct.get(placeKey(one)) ?? []), one]);
  const search: Search = { linking, direct, entered: new Map(), ways: new Map(), extended: extendedClasses(linking) };
  spread(search, candidates);
  const seen = new Set<string>();
  const roots = new Map([...candidates, ...[...search.ways.values()].flat()].map((place) => [placeKey(place), place] as const));
  const found = [...roots].flatMap(([key, place]) => (search.entered.has(key) ? [] : walk(search, place, bareStand(search, place), 0)));
  for (const { candidate } of found) seen.add(`${candidate.file}:${candidate.expression}`);
  // One that no way leads to, but those of a circle.
  const unreached = candidates.filter((one) => !seen.has(`${one.file}:${one.expression}`));
  return [...found, ...unreached.map((candidate) => ({ candidate, stand: bareStand(search, candidate), rounds: [] }))];
}

function bareStand({ linking, extended }: Search, place: Place): Stand {
  const self = linking.resolver.selfOf(place.file, place.function, null);
  return { scope: null, levels: [], isSelfOpen: self?.kind === "instance" && extended.has(`${self.file}:${self.index}`) };
}

/** Which functions depend on who calls them; and by that, those that call them. */
function spread(search: Search, candidates: readonly Candidate[]): void {
  const { linking, entered, ways } = search;
  const { into } = openEntrances(linking);
  const waiting = new Map(candidates.map((one) => [placeKey(one), { file: one.file, function: one.function }] as const));
  for (const [key, place] of waiting) {
    waiting.delete(key);
    if (entered.has(key) || place.function === 0 || !dependsOnCallers(search, place)) continue;
    const found = into(place);
    if (!found.length) continue;
    entered.set(key, place);
    for (const entrance of found) {
      const outer = placeKey(entrance);
      ways.set(outer, [...(ways.get(outer) ?? []), entrance]);
      waiting.delete(outer);
      waiting.set(outer, { file: entrance.file, function: entrance.function });
    }
  }
}

function dependsOnCallers(search: Search, place: Place): boolean {
  return walk(search, place, bareStand(search, place), 0).some(({ candidate, stand }) => leans(search, candidate, stand));
}

function leans({ linking }: Search, { file, expression }: Candidate, { scope, isSelfOpen }: Stand): boolean {
  return (isSelfOpen && isOfSelf(linking, { file, expression, scope })) || leansOnCallers(linking, { file, expression, scope });
}

/** `this.app.use(…)` */
function isOfSelf(linking: Linking, { file, expression }: Site): boolean {
  const { expressions } = factsOf(linking, file);
  for (let at = callAt(factsOf(linking, file), expression)?.callee, steps = 0; at !== undefined && steps < 20; steps++) {
    const found = expressions[at];
    if (found?.kind === "this") return true;
    at = found?.kind === "member" || found?.kind === "element" ? found.of : found?.kind === "call" ? found.callee : undefined;
  }
  return false;
}

// ---- down from a function ---------------------------------------------------

/** What is registered in it, and in those that it comes into. */
function walk(search: Search, place: Place, stand: Stand, depth: number): readonly Stood[] {
  const { linking, direct, ways, entered } = search;
  const key = placeKey(place);
  const found: Stood[] = (direct.get(key) ?? []).flatMap((candidate) =>
    roundsAt(linking, { file: candidate.file, expression: candidate.expression, scope: stand.scope }).map(({ scope, rounds }) => ({
      candidate,
      stand: { ...stand, scope },
      rounds,
    })),
  );
  if (depth >= deepest) return found;
  for (const entrance of ways.get(key) ?? []) {
    if (!entered.has(placeKey(entrance.into)) || isOnTheWay(stand, entrance.into)) continue;
    for (const inner of standsInside(search, stand, entrance)) {
      found.push(...walk(search, entrance.into, inner, depth + 1));
      if (found.length > mostStood) return found.slice(0, mostStood);
    }
  }
  return found;
}

function isOnTheWay({ levels }: Stand, { file, function: index }: Place): boolean {
  return levels.some(({ into }) => into.file === file && into.function === index);
}

function standsInside(search: Search, stand: Stand, entrance: Entrance): readonly Stand[] {
  const { linking } = search;
  const { file, function: index, position, call, into } = entrance;
  const level: Level = { file, function: index, position, call, into, isNew: false, rounds: [] };
  if (call === null) return inPlace(linking, stand, entrance, level);
  return roundsAt(linking, { file, expression: call, scope: stand.scope }).flatMap(({ scope, rounds }) => {
    const site = { file, expression: call, scope };
    const fn = calledAt(linking, site, into);
    if (!fn) return [];
    const { self, isNew, isSelfOpen } = selfInside(linking, stand, site, into);
    return [{ scope: linking.resolver.enterWhole(fn, site, self), levels: [...stand.levels, { ...level, isNew, rounds }], isSelfOpen }];
  });
}

/** A callback that is run for each item of a list; or by somebody, once. */
function inPlace(linking: Linking, stand: Stand, { file, each, into }: Entrance, level: Level): readonly Stand[] {
  const items = each === null ? null : itemsAt(linking, { file, expression: each, scope: stand.scope });
  if (!items) return [{ ...stand, levels: [...stand.levels, level] }];
  const over = `${into.file}#${into.function}:0`;
  return items.map((item, index) => ({
    ...stand,
    scope: linking.resolver.bind(stand.scope, new Map([[`${into.file}#${into.function}:0`, item]])),
    levels: [...stand.levels, { ...level, rounds: [{ over, index }] }],
  }));
}
