import { pilotOfTheDay, pilotOrResponse } from "../../../lib/access";
import { db } from "../../../lib/db";

export async function DELETE(request: Request) { //= entry http DELETE /api/boats
  await pilotOrResponse();
  await db.boat.delete({ where: { id: request.url } }); //= open ignored-guard-result
  return Response.json({});
}

export async function PATCH(request: Request) { //= entry http PATCH /api/boats
  const pilot = await pilotOrResponse();
  if (pilot instanceof Response) console.warn("Somebody without a licence.");
  await db.boat.update({ where: { id: request.url }, data: { moored: true } }); //= open ignored-guard-result
  return Response.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/boats
  const pilot = pilotOrResponse();
  if (pilot instanceof Response) return pilot;
  await db.boat.update({ where: { id: request.url }, data: { moored: false } }); //= open unawaited-guard
  return Response.json({});
}

export async function POST(request: Request) { //= entry http POST /api/boats
  await pilotOfTheDay();
  await db.boat.create({ data: { name: request.url } }); //= open ignored-guard-result
  return Response.json({});
}
