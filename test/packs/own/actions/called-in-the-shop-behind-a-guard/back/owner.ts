export function requireOwner(user: { owns: boolean } | undefined): void {
  if (!user?.owns) throw new Error("forbidden");
}
