import { pilotOrResponse } from "../../../lib/access";
import { db } from "../../../lib/db";
import { isResponse } from "../../../lib/problems";

export async function DELETE(request: Request) { //= entry http DELETE /api/sails
  const pilot = await pilotOrResponse();
  if (!isResponse(pilot)) return problemOf(pilot);
  await db.sail.delete({ where: { id: request.url } }); //= open ignored-guard-result
  return Response.json({});
}

function problemOf(pilot: { readonly id: string }): Response {
  return Response.json(pilot);
}
