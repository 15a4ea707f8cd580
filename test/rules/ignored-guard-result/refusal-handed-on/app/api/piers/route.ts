import { pilotOrError } from "../../../lib/access";
import { db } from "../../../lib/db";
import { HarbourError, problem } from "../../../lib/problems";

export async function DELETE(request: Request) { //= entry http DELETE /api/piers
  const pilot = await pilotOrError();
  if (pilot instanceof HarbourError) return problem(403, pilot.message);
  await db.pier.delete({ where: { id: request.url } }); //= held inferred
  return Response.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/piers
  const pilot = await pilotOrError();
  if (pilot instanceof Error) throw pilot;
  await db.pier.update({ where: { id: request.url }, data: { open: true } }); //= held inferred
  return Response.json({});
}
