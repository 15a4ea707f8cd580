export async function isKeeper(userId: string, cageId: string): Promise<boolean> {
  const answer = await fetch(`https://keepers.example/${cageId}/${userId}`);
  return answer.ok;
}

export function mayOpen(userId: string | undefined, cageId: string): Promise<boolean> {
  if (!userId) return Promise.resolve(false);
  return isKeeper(userId, cageId);
}
