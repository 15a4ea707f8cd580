import { notFound, redirect } from "next/navigation";
import { auth } from "../../../lib/auth";
import { prisma } from "../../../lib/prisma";

export default async function DeclinePage({ searchParams }: { searchParams: Promise<{ id: string }> }) { //= entry page app/invites/decline/page.tsx
  const { id } = await searchParams;
  const session = await auth();
  if (!session?.user) redirect("/login");
  const invite = await prisma.invite.findFirst({ where: { id, inviteeId: session.user.id } });
  if (!invite) notFound();
  await prisma.invite.delete({ where: { id: invite.id } }); //= held prisma
  return <p>Declined.</p>;
}
