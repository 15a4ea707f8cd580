import { pilotByKind, pilotIfOk, pilotInARecord } from "../../../lib/access";
import { db } from "../../../lib/db";
import { problem } from "../../../lib/problems";

export async function DELETE(request: Request) { //= entry http DELETE /api/ropes
  const found = await pilotInARecord();
  if ("error" in found) return problem(403, "Pilots only.");
  await db.rope.delete({ where: { id: request.url } }); //= held inferred
  return Response.json({});
}

export async function PATCH(request: Request) { //= entry http PATCH /api/ropes
  const found = await pilotInARecord();
  if (found.error) return problem(403, found.error);
  await db.rope.update({ where: { id: request.url }, data: { wet: true } }); //= held inferred
  return Response.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/ropes
  const found = await pilotByKind();
  if (found.type === "error") return problem(403, found.detail);
  await db.rope.update({ where: { id: request.url }, data: { dry: true } }); //= held inferred
  return Response.json({});
}

export async function POST(request: Request) { //= entry http POST /api/ropes
  const found = await pilotIfOk();
  if (!found.ok) return found.response;
  await db.rope.create({ data: { name: request.url } }); //= held inferred
  return Response.json({});
}
