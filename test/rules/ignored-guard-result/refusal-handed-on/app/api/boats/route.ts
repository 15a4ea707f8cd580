import { pilotOrResponse } from "../../../lib/access";
import { db } from "../../../lib/db";

export async function DELETE(request: Request) { //= entry http DELETE /api/boats
  const pilot = await pilotOrResponse();
  if (pilot instanceof Response) return pilot;
  await db.boat.delete({ where: { id: new URL(request.url).searchParams.get("id") ?? "" } }); //= held inferred
  return Response.json({});
}
