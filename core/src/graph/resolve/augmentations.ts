// `declare module "fastify" { interface FastifyInstance { services: Services } }`: what the project itself adds to a library's types.
import type { FileFacts } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Augmentation, Engine } from "./engine.js";
import type { External, Values } from "./resolved.js";
import { shapeValue, unique } from "./values.js";

export function augmented(engine: Engine, value: External, member: string): Values {
  const adding = engine.augmentations.get(member);
  if (!adding) return [];
  const [module = "", path = ""] = value.origin.split("#");
  const last = path.split(".").at(-1);
  const named = adding.filter((each) => each.name === last);
  // What has no name (an `app`, a callback's `req`) is told by the library, or by the member's name alone if it was handed to a callback.
  const nameless = path.includes("(");
  const fitting = named.length > 0 ? named : nameless ? adding.filter((each) => each.module === module || path.includes(">")) : [];
  return unique(fitting.flatMap((each) => membersOfAugmentation(engine, each, member)));
}
export function indexAugmentations(files: ReadonlyMap<FilePath, FileFacts>): ReadonlyMap<string, readonly Augmentation[]> {
  const found = new Map<string, Augmentation[]>();
  for (const [file, facts] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    for (const { module, name, shape } of facts.augmentations) {
      for (const member of Object.keys(at(facts.shapes, shape).members)) found.set(member, [...(found.get(member) ?? []), { file, module, name, shape }]);
    }
  }
  return found;
}
function membersOfAugmentation(engine: Engine, augmentation: Augmentation, member: string): Values {
  return engine.member([shapeValue(augmentation.file, augmentation.shape, null)], member);
}
