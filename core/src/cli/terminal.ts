// What the command line knows of the world around it: where it writes, how wide and colourful, which folder, which day.

export interface Terminal {
  /** For what was asked for. */
  readonly write: (text: string) => void;
  /** For all else: progress, mistakes. */
  readonly tell: (text: string) => void;
  readonly isInteractive: { readonly write: boolean; readonly tell: boolean };
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  /** ISO date. */
  readonly today: string;
}

const usualWidth = 80;
const widest = 120;

export function widthOf({ columns }: Terminal, asked: number | null): number {
  return asked ?? Math.min(columns ?? usualWidth, widest);
}

/** no-color.org, and its opposite; else as the terminal is. */
export function isColourful({ environment, isInteractive }: Terminal, refused: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (refused || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return isInteractive.write && TERM !== "dumb";
}

/** Nobody watches a pipe, and a CI's log keeps every line. */
export function showsProgress({ environment, isInteractive }: Terminal): boolean {
  return isInteractive.tell && environment.TERM !== "dumb" && (environment.CI === undefined || environment.CI === "");
}
