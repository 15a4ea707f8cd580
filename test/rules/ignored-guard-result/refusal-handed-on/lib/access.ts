import { getServerSession } from "next-auth";
import { HarbourError, NotThePilot, problem, responses } from "./problems";

interface Pilot {
  readonly id: string;
}

/** A response is a refusal. */
export async function pilotOrResponse(): Promise<Pilot | Response> {
  const session = await getServerSession();
  if (!session) return responses.notAuthenticated();
  if (session.user.role !== "pilot") return problem(403, "Pilots only.");
  return { id: session.user.id };
}

export async function pilotOrNextResponse() {
  const session = await getServerSession();
  if (session?.user.role !== "pilot") return responses.forbidden();
  return { id: session.user.id };
}

/** An error is a refusal, returned and not thrown. */
export async function pilotOrError(): Promise<Pilot | HarbourError> {
  const session = await getServerSession();
  if (session?.user.role !== "pilot") return new NotThePilot("Pilots only.");
  return { id: session.user.id };
}

export async function pilotInARecord() {
  const session = await getServerSession();
  if (session?.user.role !== "pilot") return { error: "Pilots only." };
  return { pilot: { id: session.user.id } };
}

export async function pilotByKind() {
  const session = await getServerSession();
  if (session?.user.role !== "pilot") return { type: "error", detail: "Pilots only." } as const;
  return { type: "pilot", id: session.user.id } as const;
}

export async function pilotIfOk() {
  const session = await getServerSession();
  if (session?.user.role !== "pilot") return { ok: false, response: responses.forbidden() };
  return { ok: true, id: session.user.id };
}

/** Handed on, as others hand it on. */
export async function pilotOfTheDay(): Promise<Pilot | Response> {
  const pilot = await pilotOrResponse();
  if (pilot instanceof Response) return pilot;
  return { id: pilot.id };
}

/** Beside what was looked up, null or a refusal. */
export async function pilotBeside() {
  const pilot = await pilotOrResponse();
  if (pilot instanceof Response) return { pilot: null, response: pilot };
  return { pilot, response: null };
}
