import { pilotByKind, pilotIfOk, pilotInARecord } from "../../../lib/access";
import { db } from "../../../lib/db";
import { problem } from "../../../lib/problems";

export async function DELETE(request: Request) { //= entry http DELETE /api/ropes
  await pilotInARecord();
  await db.rope.delete({ where: { id: request.url } }); //= open ignored-guard-result
  return Response.json({});
}

/** The word is another one. */
export async function PATCH(request: Request) { //= entry http PATCH /api/ropes
  const found = await pilotInARecord();
  if ("problem" in found) return problem(403, "Pilots only.");
  await db.rope.update({ where: { id: request.url }, data: { wet: true } }); //= open one-branch-guard
  return Response.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/ropes
  const found = await pilotByKind();
  if (found.type === "failure") return problem(403, found.detail);
  await db.rope.update({ where: { id: request.url }, data: { dry: true } }); //= open one-branch-guard
  return Response.json({});
}

/** A record is there in any case. */
export async function POST(request: Request) { //= entry http POST /api/ropes
  const found = await pilotIfOk();
  if (!found) return problem(403, "Pilots only.");
  await db.rope.create({ data: { name: request.url } }); //= open one-branch-guard
  return Response.json({});
}
