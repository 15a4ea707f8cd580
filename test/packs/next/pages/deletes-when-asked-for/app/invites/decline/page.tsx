import { prisma } from "../../../lib/prisma";

export default async function DeclinePage({ searchParams }: { searchParams: Promise<{ id: string }> }) { //= entry page app/invites/decline/page.tsx
  const { id } = await searchParams;
  await prisma.invite.delete({ where: { id } }); //= open unguarded-action
  return <p>Declined.</p>;
}
