// What is wrong with an answer to a question, as a sentence; null: nothing. Knows nothing of the editor.

export function mistakeInText(text: string): string | null {
  return text.trim() === "" ? "A few words are needed: somebody will read them in a year." : null;
}

/** today: ISO date. Dates of this form compare as texts. */
export function mistakeInDate(text: string, today: string): string | null {
  const date = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `Write it as year-month-day, such as ${today}.`;
  if (!isDay(date)) return `There is no ${date} in the calendar.`;
  return date < today ? `${date} is over: the waiver would have ended before it began.` : null;
}
/** The 31st of April reads as the 1st of May, and is told by that. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
