// `await` where a promise is dropped, and nowhere else.
import { expect, test } from "vitest";
import { offered } from "./offered.js";

const guarded = (line: string, head = "async (req, res) => {"): string => `import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
async function requireAdmin(user) {
  if (user.role !== "admin") throw new Error("forbidden");
}
async function isAdmin(user) {
  return user.role === "admin";
}

app.delete("/fields/:id", ${head}
  ${line}
  await db.field.delete({ where: { id: req.params.id } });
  res.end();
});
`;

test.each([
  ["requireAdmin(req.user);", "await requireAdmin(req.user);"],
  ["void requireAdmin(req.user);", "await requireAdmin(req.user);"],
  ["if (!isAdmin(req.user)) return res.status(403).end();", "if (!(await isAdmin(req.user))) return res.status(403).end();"],
])("%s", (line, mended) => {
  expect(offered(guarded(line), "await")).toEqual([guarded(mended)]);
});

test("a check beside the action moves before it", () => {
  const beside = guarded("await Promise.all([requireAdmin(req.user), db.crop.delete({ where: { id: req.params.id } })]);");
  const before = guarded("await requireAdmin(req.user);\n  await Promise.all([db.crop.delete({ where: { id: req.params.id } })]);");
  expect(offered(beside, "await")[0]).toBe(before);
});

test.each([
  ["a check that answers, and whose answer nobody looks at", guarded("isAdmin(req.user);")],
  ["what is made of its promise", guarded("requireAdmin(req.user).catch(console.error);")],
  ["a function inside that nobody waits for", guarded("[req.user].forEach((user) => requireAdmin(user));")],
])("not for %s", (_, text) => {
  expect(offered(text, "await")).toEqual([]);
});
