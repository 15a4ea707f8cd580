// The record that siblings make, behind the action that has none, in words that fit it.
import { expect, test } from "vitest";
import { offered, titles } from "./offered.js";

const others = {
  "countersign.jsonc":
    '{ "audits": { "trail": { "functions": "trail.ts#record" } }, "guards": { "admin": { "level": "authorized", "functions": "trail.ts#requireAdmin" } } }',
  "trail.ts": `export async function record(event) {
  await fetch("https://trail.example/events", { method: "POST", body: JSON.stringify(event) });
}
export function requireAdmin(user) {
  if (user?.role !== "admin") throw new Error("forbidden");
}
`,
};
const server = (record: string, deed: string): string => `import { PrismaClient } from "@prisma/client";
import express from "express";
import { record, requireAdmin } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/shares/:id", async (req, res) => {
  requireAdmin(req.user);
  await db.share.delete({ where: { id: req.params.id } });
  ${record}
  res.end();
});
app.delete("/funds/:id", async (request, response) => {
  requireAdmin(request.user);
  ${deed}
  response.end();
});
`;
const record = 'await record({ what: "share deleted", actor: req.user.id, id: req.params.id });';
const deed = "await db.fund.delete({ where: { id: request.params.id } });";

test("says what is done here, by the names that are here", () => {
  const mended = `${deed} // gone\n  await record({ what: "fund deleted", actor: request.user.id, id: request.params.id });`;
  expect(offered(server(record, `${deed} // gone`), "audit", others)).toEqual([server(record, mended)]);
  expect(titles(server(record, deed), others)[0]).toMatch(/^Insert `record\(\{ what: "fund deleted", actor: request.user.*…`, as DELETE \/shares\/:id does$/);
});

test.each([
  ["it names what was done by something that is no text", record.replace('"share deleted"', "events.shareDeleted")],
  [
    "it leans on what the other action brought",
    'const gone = await db.share.delete({ where: { id: "1" } });\n  await record({ what: "share deleted", gone });',
  ],
  ["it says nothing of what was done", "await record({ actor: req.user.id });"],
])("not where %s", (_, line) => {
  expect(offered(server(line, deed), "audit", others)).toEqual([]);
});

test("not behind an action whose answer is handed back at once", () => {
  expect(offered(server(record, "return response.json(await db.fund.delete({ where: { id: request.params.id } }));"), "audit", others)).toEqual([]);
});
