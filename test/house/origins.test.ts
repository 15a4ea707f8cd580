// Every name that a pack looks at exists in the typings of the real package, of the version that stands in package.json.
import { describe, expect, test } from "vitest";
import { compilePattern, splitNames } from "../../core/src/graph/origin-pattern.js";
import { name } from "../../core/src/model/names.js";
import { packs } from "../../core/src/packs/index.js";
import { alternatives, type LookedUp, openOrigins } from "../harness/existing-origins.js";
import { openLibrary } from "../harness/library-types.js";

/** Where to look for what a pack takes from any module. */
const anywhere: Readonly<Record<string, readonly string[]>> = {
  drizzle: ["node-postgres", "pg-core", "mysql-core", "mysql2", "sqlite-core", "better-sqlite3", "libsql", "d1", "postgres-js"].map(
    (part) => `drizzle-orm/${part}`,
  ),
  passport: ["express"],
};

/** Real, and not in these typings: by pack. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  accesscontrol: { "of version 2": ["permission", "allow", "reject", "allow()", "reject()"] },
  casl: { "of version 6": ["PureAbility"] },
  drizzle: {
    "drivers with typings that need packages of their own": [
      "NeonHttpDatabase",
      "NeonDatabase",
      "VercelPgDatabase",
      "PgliteDatabase",
      "PlanetScaleDatabase",
      "BunSQLDatabase",
    ],
    "made from the project's own schema": ["findFirst"],
  },
  hono: { "of @hono/zod-openapi": ["openapi", "openapi()"] },
  mongoose: { "of version 7": ["findOneAndRemove", "findByIdAndRemove"] },
  passport: { "of koa-passport": ["KoaPassport"], "of @fastify/passport": ["secureSession"] },
  sequelize: { "there at run time, and missing from its typings": ["default"] },
  sql: { "of @vercel/postgres": ["createPool()", "createClient()"] },
  typeorm: { "of version 0.3": ["Connection"] },
};

/** Packages that are not installed, so not looked up here. */
const absent: Readonly<Record<string, string>> = {
  "needs Next.js, which alone is larger than all the rest": "next-auth next-safe-action @auth0/nextjs-auth0 @clerk/nextjs @workos-inc/authkit-nextjs",
  "20 MB and more": "stripe permitio firebase-admin effect",
  "routers and forms like others that are installed": "express-promise-router express-async-router koa-router @hono/zod-openapi @fastify/passport execa",
  "left out for their size, or hooks of packages that are": "better-auth react-router remix-auth",
  "parts of Nest like others that are installed": "@nestjs/graphql @nestjs/bull @nestjs/bullmq @nestjs/websockets",
  "dialects of what is installed": "nestjs-prisma sequelize-typescript @sequelize/core @typegoose/typegoose @casl/prisma @casl/mongoose",
  "drivers beside pg and postgres": "@neondatabase/serverless @vercel/postgres mysql mysql2 pg-promise slonik better-sqlite3",
  "verifiers of tokens beside jsonwebtoken and jose": "jwt-decode express-jwt koa-jwt express-openid-connect @auth/core @auth/express standardwebhooks svix",
  "clients of services that few fixtures use": [
    "@cerbos/core @cerbos/embedded @cerbos/grpc @cerbos/http @clerk/clerk-sdk-node @clerk/express @clerk/fastify @clerk/hono @hono/clerk-auth oso",
    "@retracedhq/retraced retraced @supabase/supabase-js @supabase/ssr @supabase/auth-helpers-nextjs @workos-inc/node",
  ].join(" "),
  "hashes and stores beside what is installed":
    "argon2 bcrypt bcryptjs @node-rs/argon2 @node-rs/bcrypt ioredis redis @redis/client @upstash/qstash @upstash/redis",
  "the language itself": "global",
};
/** Packs whose names come from any module, and stand in none that is installed: what a generator or a builder of the project makes. */
const unchecked: Readonly<Record<string, string>> = {
  prisma: "PrismaClient is generated from the project's own schema.",
  "better-auth": "What hangs below api depends on the plug-ins of the project.",
  clerk: "clerkClient and clerkMiddleware come from one package a framework.",
  fastify: "FastifyPluginAsyncTypebox and the like come from one package a library of schemas.",
};

const patterns = packs.flatMap(({ id, recognizers }) =>
  recognizers
    .filter(({ looksAt, at }) => looksAt !== "file" && at[0] !== "use server")
    .flatMap(({ at }) => at.map((pattern) => ({ pack: String(id), pattern }))),
);
const named = [...new Map(patterns.map((each) => [each.pattern, each])).values()].filter(({ pattern }) => namesOf(pattern).some((part) => part !== "**"));
const asked = [...new Set(named.flatMap(({ pattern }) => modulesOf(pattern)))].filter((module) => !module.includes("*"));
const library = openLibrary([...asked, ...Object.values(anywhere).flat()]);
const lookUp = openOrigins(library);

function modulesOf(pattern: string): readonly string[] {
  const hash = pattern.lastIndexOf("#");
  return hash < 0 ? ["**"] : alternatives(pattern.slice(0, hash));
}
/** "@clerk/nextjs/server" is of "@clerk/nextjs". */
function packageOf(module: string): string {
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}
function namesOf(pattern: string): readonly string[] {
  return splitNames(pattern.slice(pattern.lastIndexOf("#") + 1));
}
function installed(pack: string, module: string): readonly string[] {
  if (module === "**") return anywhere[pack] ?? [];
  return [...library.modules.keys()].filter((each) => compilePattern(`${module}#**`).matches(name(`${each}#x`)));
}

/** A group of names shared by several patterns of a pack is one vocabulary: each of its names must exist behind one of them. */
function missingOf(pack: string): readonly string[] {
  const found = named
    .filter((each) => each.pack === pack)
    .flatMap(({ pattern }) => {
      const modules = [...new Set(modulesOf(pattern).flatMap((module) => installed(pack, module)))];
      return modules.length === 0 ? [] : lookUp(modules, namesOf(pattern)).map((each) => ({ ...each, key: keyOf(each, pattern) }));
    });
  const existing = new Set(found.filter(({ exists }) => exists).map(({ key }) => key));
  return [...new Set(found.filter(({ key }) => !existing.has(key)).map((each) => each.name))].sort();
}
function keyOf(each: LookedUp, pattern: string): string {
  return `${each.group.startsWith("{") ? each.group : pattern} ${each.name}`;
}

describe("what a pack looks at", () => {
  const known = packs
    .map(({ id }) => String(id))
    .filter((id) => named.some(({ pack, pattern }) => pack === id && modulesOf(pattern).some((module) => installed(id, module).length > 0)));
  test.each(known)("%s: every name exists in the real package, but for what is listed here with its reason", (pack) => {
    expect(missingOf(pack)).toEqual(
      Object.values(elsewhere[pack] ?? {})
        .flat()
        .sort(),
    );
  });
  test("every package is installed, or listed here with the reason why not", () => {
    const missing = asked.filter((module) => !library.modules.has(module)).map(packageOf);
    expect([...new Set(missing)].sort()).toEqual(
      Object.values(absent)
        .flatMap((names) => names.split(" "))
        .sort(),
    );
  });
  test("every pack that takes names from any module is looked up somewhere, or listed here with the reason why not", () => {
    const free = named.filter(({ pack, pattern }) => modulesOf(pattern).every((module) => module === "**" && installed(pack, module).length === 0));
    expect([...new Set(free.map(({ pack }) => pack))].sort()).toEqual(Object.keys(unchecked).sort());
  });
  test("a name that is nowhere is told, at whatever depth it is looked for", () => {
    const told = (module: string, names: readonly string[]) =>
      lookUp([module], names)
        .filter(({ exists }) => !exists)
        .map((each) => each.name);
    expect(told("express", ["default()", "{get,fetch}"])).toEqual(["fetch"]);
    expect(told("express", ["Roter()", "get"])).toEqual(["Roter()"]);
    expect(told("knex", ["**", "{insert,insertt}"])).toEqual(["insertt"]);
    expect(told("fastify", ["FastifyPluginAsync>0", "{addHook,addHok}"])).toEqual(["addHok"]);
    expect(told("casbin", ["newEnforcer()", "{enforce,enforced}"])).toEqual(["enforced"]);
  });
});
