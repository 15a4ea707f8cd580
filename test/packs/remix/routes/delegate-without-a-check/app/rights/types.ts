export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly picture: string;
}
export type SessionAnswer = { ok: false; reason: "nobody" } | { ok: true; person: Person; subject: { type: string; userId: string }; label?: string };

export interface RightsController {
  authenticateSession(request: Request, context: { userId: string | null; orchardId?: string }): Promise<SessionAnswer>;
}
