import { NextResponse } from "next/server";
import { pilotOrNextResponse } from "../../../lib/access";
import { db } from "../../../lib/db";

export async function DELETE(request: Request) { //= entry http DELETE /api/buoys
  const pilot = await pilotOrNextResponse();
  if (pilot instanceof NextResponse) {
    return pilot;
  }
  await db.buoy.delete({ where: { id: request.url } }); //= held inferred
  return NextResponse.json({});
}

export async function PUT(request: Request) { //= entry http PUT /api/buoys
  const pilot = await pilotOrNextResponse();
  if (!(pilot instanceof Response)) {
    await db.buoy.update({ where: { id: request.url }, data: { lit: true } }); //= held inferred
    return NextResponse.json({});
  }
  return pilot;
}
