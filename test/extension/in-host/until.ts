// Waiting for what comes in its own time, and the looks at unknown data that tests need.
const patience = 45_000;
const pause = 50;

/** Asks again until there is something; then hands it on. */
export async function until<Value>(what: string, ask: () => Value | null | undefined | false | Promise<Value | null | undefined | false>): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`It did not come: ${what}.`);
    await rest(pause);
  }
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
