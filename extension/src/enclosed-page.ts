// A page that is shown in the editor, shut in: no script, nothing from elsewhere. Knows nothing of the editor.

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`;

/** The policy stands before everything else of the page, or it would not hold for what is above it. */
export function enclose(html: string): string {
  const page = html.replace(/<!doctype html>/i, "").trimStart();
  const whole = /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => `${head}${policy}`) : `<head>${policy}</head>${page}`;
  return `<!doctype html>\n${whole}`;
}
