// The check that siblings have is inserted where they have it, in their words, and never where it would mean something else.
import { describe, expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { offered, offeredIn, titles } from "./offered.js";

const guards = `export function authenticate(req, res, next) {
  if (!req.user) return res.status(401).end();
  next();
}
export function requireAdmin(req, res, next) {
  if (req.user.role !== "admin") return res.status(403).end();
  next();
}
`;
const express = (last: string, guard = "authenticate, requireAdmin, "): string => `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { authenticate, requireAdmin } from './auth.js'

const db = new PrismaClient()
const app = express()

app.delete('/users/:id', ${guard}async (req, res) => {
  await db.user.delete({ where: { id: req.params.id } })
  res.end()
})
app.delete('/teams/:id', ${guard}async (req, res) => {
  await db.team.delete({ where: { id: req.params.id } })
  res.end()
})
app.delete(${last}async (request, response) => {
  await db.invoice.delete({ where: { id: request.params.id } })
  response.end()
})
`;

describe("among the arguments of a route", () => {
  const others = { "auth.ts": guards };
  test("with what stands before it there", () => {
    expect(offered(express("'/invoices/:id', "), "guard", others)).toEqual([express("'/invoices/:id', authenticate, requireAdmin, ")]);
    expect(titles(express("'/invoices/:id', "), others)[0]).toBe("Insert `authenticate, requireAdmin`, as 2 siblings do");
  });
  test("behind what is there already", () => {
    expect(offered(express("'/invoices/:id', authenticate, "), "guard", others)).toEqual([express("'/invoices/:id', authenticate, requireAdmin, ")]);
  });
  test("on a line of its own, where the others have one", () => {
    expect(offered(express("\n  '/invoices/:id',\n  "), "guard", others)).toEqual([express("\n  '/invoices/:id',\n  authenticate,\n  requireAdmin,\n  ")]);
  });
  test("not a check that is written for another thing", () => {
    const own = guards.replace("requireAdmin", "requireUserAdmin");
    const text = express("'/invoices/:id', ", "requireUserAdmin, ")
      .replace("authenticate, requireAdmin }", "requireUserAdmin }")
      .replace(/app.delete\('\/teams[\s\S]*?\n\}\)\n/, "");
    expect(offered(text, "guard", { "auth.ts": own })).toEqual([]);
  });
});

const hono = (last: string): string => `import { Hono } from "hono";
import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();
const app = new Hono();
const isAdmin = (user) => user?.role === "admin";

app.delete("/teams/:id", async (c) => {
  const user = c.get("user");
  if (!isAdmin(user)) return c.json({ error: "forbidden" }, 403);
  await db.team.delete({ where: { id: c.req.param("id") } });
  return c.json({});
});
${last}`;
const open = (lines: string): string => `app.delete("/invoices/:id", async (context) => {
  ${lines}await db.invoice.delete({ where: { id: context.req.param("id") } });
  return context.json({});
});
`;

describe("at the top of a function", () => {
  const mended = 'const user = context.get("user");\n  if (!isAdmin(user)) return context.json({ error: "forbidden" }, 403);\n  ';
  test("with what it leans on, by the names that are in scope", () => {
    expect(offered(hono(open("")), "guard")).toEqual([hono(open(mended))]);
  });
  test("without what is there already", () => {
    const [first = "", second = ""] = mended.split("\n  ");
    expect(offered(hono(open(`${first}\n  `)), "guard")).toEqual([hono(open(`${first}\n  ${second}\n  `))]);
  });
  test("not where one of its names means something else", () => {
    expect(offered(hono(open("const user = 1;\n  ")), "guard")).toEqual([]);
  });
  test("lines end as they do there", () => {
    const windows = (text: string): string => text.replaceAll("\n", "\r\n");
    expect(offered(windows(hono(open(""))), "guard")).toEqual([windows(hono(open(mended)))]);
  });
});

const controller = (last: string, guard = "AdminGuard"): string => `import { Controller, Delete, Param, UseGuards } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";
import { AdminGuard, SignedIn } from "./admin.guard";

const db = new PrismaClient();

@Controller("users")
export class UsersController {
  @Delete(":id")
  @UseGuards(${guard})
  async remove(@Param("id") id: string) {
    await db.user.delete({ where: { id } });
  }

  @Delete(":id/team")
  @UseGuards(${guard})
  async removeTeam(@Param("id") id: string) {
    await db.team.delete({ where: { id } });
  }

  @Delete(":id/invoices")
  ${last}async removeInvoices(@Param("id") id: string) {
    await db.invoice.deleteMany({ where: { id } });
  }
}
`;
const nest = {
  "admin.guard.ts": `import { CanActivate, ExecutionContext } from "@nestjs/common";
export class SignedIn implements CanActivate {
  canActivate(context: ExecutionContext) {
    return !!context.switchToHttp().getRequest().user;
  }
}
export class AdminGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    return context.switchToHttp().getRequest().user.role === "admin";
  }
}
`,
};

describe("as a decorator", () => {
  test("in a line of its own, behind the route's", () => {
    expect(offered(controller(""), "guard", nest)).toEqual([controller("@UseGuards(AdminGuard)\n  ")]);
  });
  test("wider, where one is there that asks for less", () => {
    expect(offered(controller("@UseGuards(SignedIn)\n  ", "SignedIn, AdminGuard"), "guard", nest)).toEqual([
      controller("@UseGuards(SignedIn, AdminGuard)\n  ", "SignedIn, AdminGuard"),
    ]);
  });
});

const procedures = (base: string): string => `import { PrismaClient } from "@prisma/client";
import { adminProcedure, auditedProcedure, publicProcedure, router } from "./trpc";
const db = new PrismaClient();
export const users = router({
  remove: adminProcedure.mutation(async ({ input }) => {
    await db.user.delete({ where: { id: input.id } });
  }),
  purge: ${base}.mutation(async ({ input }) => {
    await db.user.deleteMany({});
  }),
});
`;
const trpc = {
  "trpc.ts": `import { initTRPC, TRPCError } from "@trpc/server";
const t = initTRPC.create();
export const router = t.router;
export const publicProcedure = t.procedure;
export const auditedProcedure = t.procedure.use(({ next }) => next());
export const adminProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.user?.role !== "admin") throw new TRPCError({ code: "FORBIDDEN" });
  return next();
});
`,
};

describe("as what a procedure is built on", () => {
  test("in place of one that promises nothing", () => {
    expect(offered(procedures("publicProcedure"), "guard", trpc)).toEqual([procedures("adminProcedure")]);
  });
  test("not in place of one that does something of its own", () => {
    expect(offered(procedures("auditedProcedure"), "guard", trpc)).toEqual([]);
  });
});

describe("from another file", () => {
  const route = (kind: string): string => `import { PrismaClient } from "@prisma/client";
import { assertAdmin } from "../../../lib/auth";

const db = new PrismaClient();

export async function DELETE(request: Request) {
  await assertAdmin(request);
  await db.${kind}.delete({ where: { id: "1" } });
  return Response.json({});
}
`;
  const bare = (imports: string, line: string): string => `import { PrismaClient } from "@prisma/client";
${imports}
const db = new PrismaClient();

export async function DELETE(req: Request) {
  ${line}await db.invoice.delete({ where: { id: "1" } });
  return Response.json({});
}
`;
  const auth = `import { getServerSession } from "next-auth";
export async function assertAdmin(request: Request) {
  const session = await getServerSession();
  if (session?.user.role !== "admin") throw new Error("forbidden");
}
`;
  const manifest = '{ "dependencies": { "next": "15" } }';
  test("two of the same folder say how it is done here: with an import", () => {
    const found = offeredIn(name<"FilePath">("app/api/invoices/route.ts"), {
      "package.json": manifest,
      "lib/auth.ts": auth,
      "app/api/users/route.ts": route("user"),
      "app/api/teams/route.ts": route("team"),
      "app/api/invoices/route.ts": bare("", ""),
    });
    expect(found).toEqual([bare('import { assertAdmin } from "../../../lib/auth";\n', "await assertAdmin(req);\n  ")]);
  });
  test("one alone may have a reason of its own", () => {
    const files = { "package.json": manifest, "lib/auth.ts": auth, "app/api/users/route.ts": route("user"), "app/api/invoices/route.ts": bare("", "") };
    expect(offeredIn(name<"FilePath">("app/api/invoices/route.ts"), files)).toEqual([]);
  });
});
