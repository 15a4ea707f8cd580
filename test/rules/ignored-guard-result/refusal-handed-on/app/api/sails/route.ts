import { pilotOfTheDay, pilotOrResponse } from "../../../lib/access";
import { db } from "../../../lib/db";
import { isResponse } from "../../../lib/problems";

export async function DELETE(request: Request) { //= entry http DELETE /api/sails
  const pilot = await pilotOrResponse();
  if (isResponse(pilot)) return pilot;
  await db.sail.delete({ where: { id: request.url } }); //= held inferred
  return Response.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/sails
  const pilot = await pilotOfTheDay();
  if (pilot instanceof Response) return pilot;
  await db.sail.update({ where: { id: request.url }, data: { set: true } }); //= held inferred
  return Response.json({});
}
