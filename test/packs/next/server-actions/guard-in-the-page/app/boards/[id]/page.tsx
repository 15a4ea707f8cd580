import { redirect } from "next/navigation";
import { auth } from "../../../lib/auth";
import { prisma } from "../../../lib/prisma";

export default async function BoardPage({ params }: { params: Promise<{ id: string }> }) { //= entry page app/boards/[id]/page.tsx
  const { id } = await params;
  const session = await auth();
  if (session?.user?.role !== "admin") redirect("/login");

  async function remove() { //= entry server-action app/boards/[id]/page.tsx#BoardPage>remove
    "use server";
    await prisma.board.delete({ where: { id } }); //= open unguarded-action
  }

  return (
    <form action={remove}>
      <button type="submit">Delete</button>
    </form>
  );
}
