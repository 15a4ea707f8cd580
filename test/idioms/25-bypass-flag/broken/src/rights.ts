export interface User {
  readonly role: string;
}
export function requireEditor(user: User | null) {
  if (user?.role !== "editor") throw Object.assign(new Error("editors only"), { status: 403 });
}
