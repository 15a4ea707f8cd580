// A check that is there and comes to nothing: its answer is heeded, its refusal ends the way, it comes before the action.
import { describe, expect, test } from "vitest";
import { offered, titles } from "./offered.js";

const server = (lines: string, others = ""): string => `import express from "express";
import { newEnforcer } from "casbin";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");
${others}
app.delete("/pages/:id", async (req, res) => {
  ${lines}
  res.end();
});
`;
const act = "await db.page.delete({ where: { id: req.params.id } });";
const ask = 'enforcer.enforce(req.user.id, "page", "delete")';

describe("an answer that nobody looks at", () => {
  test("is tested, and a no refuses as the framework has it", () => {
    expect(offered(server(`await ${ask};\n  ${act}`), "heed")).toEqual([server(`if (!(await ${ask})) return res.status(403).end();\n  ${act}`)]);
  });
  test("is waited for first, where nobody did", () => {
    expect(offered(server(`${ask};\n  ${act}`), "heed")).toEqual([server(`if (!(await ${ask})) return res.status(403).end();\n  ${act}`)]);
  });
  test("refuses as others in the file do, by the names that are here", () => {
    const other = `function requireAdmin(user) {
  if (user.role !== "admin") {
    throw new Error("forbidden");
  }
}
app.get("/pages", async (request, response) => {
  if (request.query.all) {
    return response.status(403).json({ error: "forbidden" });
  }
  response.end();
});
`;
    const mended = `if (!(await ${ask})) {\n    return res.status(403).json({ error: "forbidden" });\n  }\n  ${act}`;
    expect(offered(server(`await ${ask};\n  ${act}`, other), "heed")).toEqual([server(mended, other)]);
  });
});

describe("a refusal that goes on", () => {
  test("ends the way", () => {
    const lines = `if (!(await ${ask})) res.status(403).end();\n  ${act}`;
    expect(offered(server(lines), "heed")).toEqual([server(`if (!(await ${ask})) {\n    res.status(403).end();\n    return;\n  }\n  ${act}`)]);
  });
  test("by a return of its own in a block", () => {
    const lines = `if (!(await ${ask})) {\n    res.status(403).end();\n  }\n  ${act}`;
    expect(offered(server(lines), "heed")).toEqual([server(`if (!(await ${ask})) {\n    res.status(403).end();\n    return;\n  }\n  ${act}`)]);
  });
  test("not where nothing is refused", () => {
    expect(offered(server(`if (!(await ${ask})) console.warn("no");\n  ${act}`), "heed")).toEqual([]);
  });
});

describe("a check behind the action", () => {
  test("moves before it", () => {
    const late = server(`${act} // gone\n  if (!(await ${ask})) throw new Error("forbidden");`);
    expect(offered(late, "guard")).toEqual([server(`if (!(await ${ask})) throw new Error("forbidden");\n  ${act} // gone`)]);
    expect(titles(late)[0]).toBe("Move `casbin` before the action");
  });
  test("stays where it asks about what the action brought", () => {
    const late = server(`const page = ${act}\n  if (!(await enforcer.enforce(req.user.id, page.id, "delete"))) throw new Error("forbidden");`);
    expect(offered(late, "guard")).toEqual([]);
  });
});
