interface User {
  readonly role: string;
}

export function harbourMaster(user: User | undefined): void {
  if (user?.role !== "harbour-master") throw new Error("forbidden");
}
