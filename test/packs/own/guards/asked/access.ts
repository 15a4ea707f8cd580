// Both ask a policy server: nothing in their text says that they guard. The policy does.
const server = "http://policy.internal";

export async function mayDelete(token: string | undefined, permission: string, id: string): Promise<boolean> {
  const answer = await fetch(`${server}/ask`, { method: "POST", body: JSON.stringify({ token, permission, id }) });
  return (await answer.text()) === "yes";
}

export async function confirmStaff(token: string | undefined): Promise<void> {
  await fetch(`${server}/staff`, { method: "POST", body: JSON.stringify({ token }) }).then(refuseUnlessOk);
}

function refuseUnlessOk(answer: { ok: boolean }): void {
  if (!answer.ok) throw new Error("not for you");
}
