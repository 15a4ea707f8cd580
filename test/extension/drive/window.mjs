// One window of VS Code, in a browser: the gestures of a reader.
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const patience = 30_000;

export function openWindow(page, shots) {
  page.setDefaultTimeout(patience);
  const row = (text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  const input = page.locator(".quick-input-widget input[type='text']").first();
  const command = async (title) => {
    await page.keyboard.press("F1");
    await input.waitFor();
    await input.fill(`>${title}`);
    await row(title).waitFor();
    await page.keyboard.press("Enter");
  };
  const answer = async (text) => {
    await input.waitFor();
    await input.fill(text);
    await page.keyboard.press("Enter");
  };
  /** place: "orders.ts:27:25". */
  const goTo = async (place) => {
    await page.keyboard.press("Escape");
    await command("Go to File");
    await input.fill(place);
    await row(place.split(":")[0]).click();
    const [, line, column] = place.split(":");
    await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  };
  /** The same gesture until it shows what it should: a window that is still busy may have missed the first. */
  const insist = async (gesture, shown, times = 5) => {
    for (let time = 1; ; time += 1) {
      await gesture();
      const isThere = await shown.waitFor({ timeout: 6000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return;
      if (time === times) throw new Error(`It never showed: ${shown}`);
      await page.keyboard.press("Escape");
    }
  };
  const shoot = async (name) => {
    if (shots === null) return;
    mkdirSync(shots, { recursive: true });
    // What fades in, and carets that blink, are over by then.
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(shots, `${name}.png`) });
  };
  const keepFailure = async (title) => {
    const path = join(tmpdir(), `countersign-walk-${title.replace(/[^a-z]+/gi, "-").slice(0, 40)}.png`);
    await page.screenshot({ path }).then(
      () => console.log(`  (the window as it was: ${path})`),
      () => {},
    );
  };
  const editor = page.locator(".editor-instance").first();
  const lineWith = (text) => page.locator(".view-line", { hasText: text }).first();
  return { page, command, answer, goTo, insist, shoot, keepFailure, editor, lineWith, row, input };
}
