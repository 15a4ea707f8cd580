export interface Session {
  language: string;
  reader: { id: string } | null;
}

/** Always a session; somebody's only if they are signed in. */
export async function openSession(cookie: string | undefined): Promise<Session> {
  const answer = await fetch("http://sessions.internal", { method: "POST", body: JSON.stringify({ cookie }) });
  return answer.json();
}
