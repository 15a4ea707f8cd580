import { NextResponse } from "next/server";
import { pilotOrError, pilotOrResponse } from "../../../lib/access";
import { db } from "../../../lib/db";

/** One of the refusals is a plain response, which is no NextResponse. */
export async function DELETE(request: Request) { //= entry http DELETE /api/buoys
  const pilot = await pilotOrResponse();
  if (pilot instanceof NextResponse) return pilot;
  await db.buoy.delete({ where: { id: request.url } }); //= open one-branch-guard
  return NextResponse.json({});
}

/** A returned error is no response. */
export async function PUT(request: Request) { //= entry http PUT /api/buoys
  const pilot = await pilotOrError();
  if (pilot instanceof Response) return pilot;
  await db.buoy.update({ where: { id: request.url }, data: { lit: true } }); //= open one-branch-guard
  return NextResponse.json({});
}
