import { expect, test } from "vitest";
import { packs } from "../../core/src/packs/index.js";
import { splitNames } from "../../core/src/graph/origin-pattern.js";
import { alternatives, openOrigins } from "../harness/existing-origins.js";
import { openLibrary } from "../harness/library-types.js";

const probes: Readonly<Record<string, readonly string[]>> = {
  drizzle: ["drizzle-orm/node-postgres", "drizzle-orm/pg-core"],
};
const spots = packs.flatMap((pack) => pack.recognizers.filter((r) => r.looksAt !== "file").flatMap((r) => r.at.map((at) => ({ pack: pack.id, id: r.id, at }))));
const modulesOf = (at: string) => { const h = at.lastIndexOf("#"); return h < 0 ? ["**"] : alternatives(at.slice(0, h)); };
const names = [...new Set(spots.flatMap(({ at }) => modulesOf(at)))].filter((m) => !m.includes("*"));
test("x", () => {
  let t = Date.now();
  const library = openLibrary([...names, ...Object.values(probes).flat(), "express", "hono", "typeorm"]);
  console.log("open", Date.now() - t, [...library.modules.keys()].join(" "));
  console.log("absent", names.filter((n) => !library.modules.has(n)).join(" "));
  const missingOf = openOrigins(library);
  const done = new Set<string>();
  const out: string[] = [];
  for (const { id, at } of spots) {
    if (done.has(at)) continue; done.add(at);
    const mods = modulesOf(at).filter((m) => library.modules.has(m));
    if (mods.length === 0) { out.push(`SKIP ${id} ${at.slice(0,100)}`); continue; }
    t = Date.now();
    const missing = missingOf(mods, splitNames(at.slice(at.lastIndexOf("#") + 1)));
    const d = Date.now() - t;
    if (d > 500) out.push(`SLOW ${d} ${at.slice(0, 90)}`);
    if (missing.length) out.push(`MISS ${id} [${mods}] ${at.slice(0,90)} -> ${missing.join(" ").slice(0,600)}`);
  }
  console.log(out.join("\n"));
}, 300000);
