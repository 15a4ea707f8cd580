// Library calls must carry the origin that packs match, however the project came by them.
import { describe, expect, it } from "vitest";
import { projectOf } from "./project-of.js";

describe("the origin of a library call", () => {
  it("follows an instance through its members", () => {
    const { origins } = projectOf({
      "src/a.ts": `import { PrismaClient } from "@prisma/client"; const prisma = new PrismaClient(); export const f = () => prisma.user.delete({});`,
    });
    expect(origins("prisma.user.delete")).toEqual(["@prisma/client#PrismaClient.user.delete"]);
  });
  it("is the base's for a class that extends a library's, also when injected", () => {
    const { origins, callees } = projectOf({
      "src/prisma.ts": `import { PrismaClient } from "@prisma/client"; export class PrismaService extends PrismaClient {}`,
      "src/users.ts": `import { PrismaService } from "./prisma.js"; export class Users { constructor(private prisma: PrismaService) {} remove() { return this.prisma.user.delete({}); } }`,
    });
    expect(origins("this.prisma.user.delete")).toEqual(["@prisma/client#PrismaClient.user.delete"]);
    expect(callees("this.prisma.user.delete").lost).toBe(false);
  });
  it("marks each call on the way", () => {
    const { origins } = projectOf({ "src/a.ts": `import express from "express"; const r = express.Router(); r.get("/", () => 1);` });
    expect(origins("r.get")).toEqual(["express#default.Router().get"]);
  });
  it("keeps a fluent chain through names and files", () => {
    const { origins } = projectOf({
      "src/trpc.ts": `import { initTRPC } from "@trpc/server"; interface C { user: string }\nconst t = initTRPC.context<C>().create(); export const procedure = t.procedure;`,
      "src/a.ts": `import { procedure } from "./trpc"; const f = () => 1; export const x = procedure.use(f).mutation(f);`,
    });
    expect(origins("procedure.use(f).mutation")).toEqual(["@trpc/server#initTRPC.context().create().procedure.use().mutation"]);
  });
  it("is the type's where a parameter is typed by a library", () => {
    const { origins } = projectOf({
      "src/a.ts": `import type { Response } from "express"; export const f = (req: unknown, res: Response | null) => res?.status(403).end();`,
    });
    expect(origins("res?.status(403).end")).toEqual(["express#Response.status().end"]);
  });
  it("drops the star of a namespace import", () => {
    const { origins } = projectOf({ "src/a.ts": `import * as s from "stripe"; s.charge(); import * as e from "express"; e();` });
    expect(origins("s.charge")).toEqual(["stripe#charge"]);
    expect(origins("e()")).toEqual(["express#default"]);
  });
  it("names what a callback is handed after the call and the places", () => {
    const { origins } = projectOf({ "src/a.ts": `import { app } from "lib"; app.get("/", (req, res) => res.send(1));` });
    expect(origins("res.send")).toEqual(["lib#app.get()>1.1.send"]);
  });
  it("gives the floor to a pack that knows what a callback is handed", () => {
    const { origins } = projectOf(
      { "src/a.ts": `import { PrismaClient } from "@prisma/client"; const db = new PrismaClient(); db.$transaction((tx) => tx.user.delete({}));` },
      { parameter: (_, callee) => (callee.receiver ? [callee.receiver] : null) },
    );
    expect(origins("tx.user.delete")).toEqual(["@prisma/client#PrismaClient.user.delete"]);
  });
  it("carries type arguments of declared types", () => {
    const { origins, resolver, call } = projectOf({
      "src/user.ts": `export class User { name() { return 1; } }`,
      "src/a.ts": `import { Repository } from "typeorm"; import { User } from "./user"; export class S { constructor(private repo: Repository<User>) {} f() { this.repo.save(); } }`,
    });
    expect(origins("this.repo.save")).toEqual(["typeorm#Repository.save"]);
    const [callee] = resolver.calleesOf(call("this.repo.save")).externals;
    const types = callee?.receiver?.kind === "external" ? callee.receiver.types.flatMap((each) => each.values()) : [];
    expect(types.map((each) => resolver.originOf(each))).toEqual(["src/user.ts#User"]);
  });
  it("stays that of the query that was begun, however often it is carried on", () => {
    const { origins } = projectOf({
      "src/a.ts": `import { Kysely } from "kysely"; declare const db: Kysely<unknown>;
        let query = db.selectFrom("users"); if (1) query = query.where("a"); query = query.limit(1); query.execute();`,
    });
    expect(origins("query.execute")).toEqual(["kysely#Kysely.selectFrom().execute"]);
  });
  it("is the method's that was bound to its own object, not that of a container's bind", () => {
    const { origins } = projectOf({
      "src/a.ts": `import pino from "pino"; const log = pino(); const error = log.error.bind(log); error("x");
        import { Container } from "inversify"; const c = new Container(); class S {} c.bind(S).toSelf();`,
    });
    expect(origins("error(")).toEqual(["pino#default().error"]);
    expect(origins("c.bind(S).toSelf")).toEqual(["inversify#Container.bind().toSelf"]);
  });
  it("is the own enum member's name", () => {
    const { resolver, values } = projectOf({ "src/a.ts": `enum Role { Admin = "admin" } const pick = () => Role.Admin; pick();` });
    expect(values("pick()").map(resolver.originOf)).toEqual(["src/a.ts#Role.Admin"]);
  });
});
