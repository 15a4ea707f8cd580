export class BadgeRevoked {
  readonly kind = "badge-revoked";
  constructor(readonly badge: string) {}
}

export class GateClosed {
  readonly kind = "gate-closed";
  constructor(readonly gate: string) {}
}

export async function record(event: BadgeRevoked | GateClosed): Promise<void> {
  await fetch("https://trail.example/events", { method: "POST", body: JSON.stringify(event) });
}
