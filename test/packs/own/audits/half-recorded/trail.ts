interface Entry {
  actor?: string | undefined;
  action: string;
  target?: string;
}

export async function record(entry: Entry): Promise<void> {
  await fetch("http://trail.internal", { method: "POST", body: JSON.stringify(entry) });
}

export function note(line: string): void {
  process.stdout.write(`${line}\n`);
}
