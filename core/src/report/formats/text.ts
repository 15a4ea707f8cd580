// Small means of the formats: texts from a stranger's sources made harmless, counts with their nouns, lines broken at a width.

/** Signs that steer a terminal or turn the direction of reading are shown by number: a path or a route may hold anything. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** "1 entry point", "1,204 calls" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 1204 gives "1,204". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "62 %"; never 0 or 100 for what is not none or all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "0 %";
  const rounded = Math.round((part / whole) * 100);
  const honest = part === 0 || part === whole ? rounded : Math.min(99, Math.max(1, rounded));
  return `${honest} %`;
}

/** "a, b and 3 more" */
export function listed(all: readonly string[], most: number): string {
  const shown = all.slice(0, most);
  const rest = all.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

/** Lines of at most `width` signs where words allow. */
// Limit: signs of double width count once. A terminal then breaks such a line itself.
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
