// A walk through the windows of VS Code with the package installed, as a reader takes it: each step waits for what it should show.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageExtension, packageFile } from "../../../scripts/package-extension.mjs";
import { addressOf, openBrowser, openHost } from "./open-host.mjs";
import { steps } from "./steps.mjs";
import { openWindow } from "./window.mjs";

const mostBytes = 4 * 1024 * 1024;

/** shots: the folder in which pictures are kept; null: none. Returns what came of each step. */
export async function walk({ folder, shots }) {
  const trouble = packageExtension();
  const size = trouble === null ? statSync(packageFile).size : 0;
  const packed = trouble ?? (size > mostBytes ? `it has ${size} bytes` : null);
  const first = { title: `the package is made (${Math.round(size / 1024)} KB)`, milliseconds: 0, error: packed };
  if (packed !== null) return [first];
  const results = await walkOnce({ folder, shots });
  // Windows on a busy machine now and then swallow a key: once more, with everything new, before it counts.
  return [first, ...(results.some(({ error }) => error !== null) ? await walkOnce({ folder, shots }) : results)];
}

async function walkOnce({ folder, shots }) {
  const host = await openHost({ more: ["--disable-workspace-trust"], vsix: packageFile });
  const browser = await openBrowser();
  const results = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const strangers = [];
    page.on("request", (request) => {
      const { protocol, hostname, origin } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== "127.0.0.1") strangers.push(origin);
    });
    const window = openWindow(page, shots);
    const file = host.uriOf(join(folder, "src", "orders.ts"));
    await page.goto(addressOf(host, { folder, payload: [["openFile", file]] }));
    for (const { title, go } of steps) {
      const start = performance.now();
      const error = await go(window, { folder, host, strangers }).then(
        () => null,
        (caught) => caught.stack ?? String(caught),
      );
      results.push({ title, milliseconds: Math.round(performance.now() - start), error });
      if (error !== null) {
        await window.keepFailure(title);
        break;
      }
    }
  } finally {
    await browser.close();
    await host.close();
  }
  return results;
}

export function textOf(folder, file) {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
