import type { GetServerSideProps } from "next";
import { auth } from "../../lib/auth";
import { prisma } from "../../lib/prisma";

export const getServerSideProps: GetServerSideProps = async (context) => { //= entry page pages/invites/[id].tsx
  const session = await auth(context);
  if (!session?.user) return { redirect: { destination: "/login", permanent: false } };
  await prisma.invite.updateMany({ where: { id: String(context.params?.id), inviteeId: session.user.id }, data: { seen: true } }); //= held scoped-query
  return { props: {} };
};

export default function InvitePage() {
  return <p>Invite</p>;
}
