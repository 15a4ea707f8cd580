import { db, findInvoice } from "../../../auth";

export async function DELETE(_request: Request, { params }: { params: Promise<{ id: string }> }) { //= entry http DELETE /api/invoices/[id]
  const { id } = await params;
  const found = await findInvoice(id);
  if (found.error) return found.error;
  await db.invoice.delete({ where: { id } }); //= held inferred
  return Response.json({});
}

export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }) { //= entry http PUT /api/invoices/[id]
  const { id } = await params;
  const found = await findInvoice(id);
  if (!found) return Response.json({}, { status: 404 });
  await db.invoice.update({ where: { id }, data: await request.json() }); //= open one-branch-guard
  return Response.json({});
}
