// DRAFT
import { expect, test } from "vitest";
import { packs } from "../../core/src/packs/index.js";
import { splitNames } from "../../core/src/graph/origin-pattern.js";
import { alternatives, openOrigins } from "../harness/existing-origins.js";
import { openLibrary } from "../harness/library-types.js";

const extra = ["drizzle-orm/node-postgres", "drizzle-orm/pg-core", "drizzle-orm/mysql-core","drizzle-orm/sqlite-core","drizzle-orm/mysql2","drizzle-orm/postgres-js","drizzle-orm/better-sqlite3","drizzle-orm/libsql","drizzle-orm/d1","@prisma/client/scripts/default-index","better-auth","@clerk/backend", "hono/jwk"];
const spots = packs.flatMap((pack) => pack.recognizers.filter((r) => r.looksAt !== "file").flatMap((r) => r.at.map((at) => ({ pack: pack.id, packages: pack.packages, id: r.id, at }))));
const modulesOf = (at: string) => { const h = at.lastIndexOf("#"); return h < 0 ? ["**"] : alternatives(at.slice(0, h)); };
const names = [...new Set([...extra,...spots.flatMap(({ at, packages }) => [...modulesOf(at), ...packages])])].filter((m) => !m.includes("*"));
test("x", () => {
  let t = Date.now();
  const library = openLibrary(names);
  console.log("open", Date.now() - t);
  console.log("absent", names.filter((n) => !library.modules.has(n)).join(" "));
  const lookUp = openOrigins(library);
  const out: string[] = [];
  const done = new Set<string>();
  const ok = new Set<string>(); const bad = new Map<string,string>();
  for (const { id, pack, packages, at } of spots) {
    if (done.has(at)) continue; done.add(at);
    const asked = modulesOf(at);
    const like = (m: string) => m === "**" ? [...library.modules.keys()].filter((k) => packages.concat(pack === "drizzle" ? extra.slice(0,9) : pack==="prisma" ? [extra[9]!] : pack==="passport"?["express"]:[]).some((p) => k === p || (p.endsWith("/*") && k.startsWith(p.slice(0,-1))))) : m.includes("*") ? [...library.modules.keys()].filter((k) => m.startsWith("**/") ? k === m.slice(3)||k.endsWith(m.slice(2)) : k===m.slice(0,-3) || k.startsWith(m.replace(/\*+$/, ""))) : library.modules.has(m) ? [m] : [];
    const mods = [...new Set(asked.flatMap(like))];
    if (mods.length === 0) { out.push(`SKIP ${id} ${at.slice(0,100)}`); continue; }
    t = Date.now();
    const found = lookUp(mods, splitNames(at.slice(at.lastIndexOf("#") + 1)));
    for (const f of found) { const key = f.group.startsWith("{") ? `${pack} ${f.group} ${f.name}` : `${at} ${f.name}`; if (f.exists) ok.add(key); else bad.set(key, `${id} ${f.name} in ${at.slice(0,110)}`); }
    const d = Date.now() - t;
    if (d > 1000) out.push(`SLOW ${d} ${at.slice(0, 90)}`);
  }
  for (const [k, v] of bad) if (!ok.has(k)) out.push("MISS " + v);
  console.log(out.join("\n"));
}, 300000);
