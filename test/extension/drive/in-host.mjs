// Runs one bundle of suites in the extension host: VS Code loads the extension from the checkout, calls the bundle's run(), and tells how it ended.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressOf, openBrowser, openHost } from "./open-host.mjs";

const patience = 240_000;

/** suite: the bundle's file; opened: { folder } or { workspace }. Returns what came of each test. */
export async function runInHost({ suite, extension, opened, env, isTrusted = true }) {
  const trust = isTrusted ? ["--disable-workspace-trust"] : [];
  const record = join(dirname(opened.folder ?? opened.workspace), "results.json");
  // Without this switch VS Code overlooks the suite that it is handed, and says nothing.
  const host = await openHost({ more: ["--enable-smoke-test-driver", ...trust], env: { ...env, COUNTERSIGN_RESULTS: record } });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    const late = new Promise((resolve) => setTimeout(() => resolve("no end in time"), patience).unref());
    await page.exposeFunction("codeAutomationLog", () => {});
    const payload = [
      ["extensionDevelopmentPath", host.uriOf(extension)],
      ["extensionTestsPath", host.uriOf(suite)],
      ["skipWelcome", "true"],
    ];
    await page.goto(addressOf(host, { ...opened, payload }));
    const status = await Promise.race([ended, late]);
    return resultsOf(record, status, host);
  } finally {
    await browser.close();
    await host.close();
  }
}

/** A suite that never started, or broke outside of a test, counts as one failed test. */
function resultsOf(record, status, host) {
  const results = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : [];
  const isExplained = status === 0 ? results.length > 0 : results.some(({ error }) => error !== null);
  if (isExplained) return results;
  return [...results, { title: "the suites run", milliseconds: 0, error: `they ended with ${status}\n${host.said().slice(-3000)}` }];
}
