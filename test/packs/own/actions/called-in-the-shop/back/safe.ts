export function openSafe(number: string): string {
  return `safe ${number}`;
}
