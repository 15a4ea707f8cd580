import { pilotBeside } from "../../../lib/access";
import { db } from "../../../lib/db";

export async function DELETE(request: Request) { //= entry http DELETE /api/oars
  const { pilot, response } = await pilotBeside();
  if (response) return response;
  await db.oar.delete({ where: { id: request.url, by: pilot.id } }); //= held inferred
  return Response.json({});
}
