// What a reader does with the shop, one after the other; each step starts where the last has left the window.
import { textOf } from "./walk.mjs";

export const steps = [
  { title: "a finding is underlined, the status counts, and a lens stands above the route", go: seeFindings },
  { title: "the Problems view tells the way as related places", go: seeProblems },
  { title: "a hover tells what is open and why", go: hover },
  { title: "the tree shows entry points, actions and verdicts", go: seeTree },
  { title: "the light bulb offers what mends it", go: openMenu },
  { title: "why a finding is one is shown as a page", go: askWhy },
  { title: "the report is shown as a page, and runs no script", go: openReport },
  { title: "a waiver asks for reason, owner and a day that is still to come, and is previewed", go: waive },
  { title: "a policy key is completed", go: completePolicy },
  { title: "a fix is previewed, ticked, and put in; the finding is gone", go: mend },
  { title: "a server that is killed is started again, and that is said", go: killServer },
  { title: "nothing was asked of any other machine", go: stayHome },
];

async function seeFindings({ page, shoot }) {
  await page.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
  await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
  await page.locator(".statusbar-item", { hasText: /\d+ open/ }).waitFor();
  await page
    .locator(".codelens-decoration", { hasText: /action.*: .*open/ })
    .first()
    .waitFor();
  await shoot("findings");
}

async function seeProblems({ page, command, shoot }) {
  await command("Problems: Focus on Problems View");
  const rows = page.locator(".markers-panel .monaco-list-row");
  const told = rows.filter({ hasText: "is not awaited" });
  await told.first().waitFor();
  await told.first().click();
  await page.keyboard.press("ArrowRight");
  await rows.filter({ hasText: "orders.ts" }).nth(1).waitFor();
  await shoot("problems");
  await page.keyboard.press("Control+j");
}

async function hover({ page, command, goTo, insist, shoot }) {
  const told = page.locator(".monaco-hover", { hasText: /Guard: open/ }).first();
  await insist(async () => {
    await goTo("orders.ts:27:33");
    await command("Show or Focus Hover");
  }, told);
  await shoot("hover");
  await page.keyboard.press("Escape");
}

async function seeTree({ page, command, shoot }) {
  await command("Countersign: Show the Inventory");
  const rows = page.locator(".pane-body .monaco-list-row");
  await rows.filter({ hasText: "DELETE /orders/:id" }).first().waitFor();
  const action = rows.filter({ hasText: "delete order" }).first();
  await action.click();
  await page.keyboard.press("ArrowRight");
  await rows
    .filter({ hasText: /^guard/ })
    .first()
    .waitFor();
  await shoot("actions");
}

async function openMenu({ page, goTo, insist, shoot }) {
  const offered = page.locator(".action-widget .monaco-list-row", { hasText: /await/ }).first();
  await insist(async () => {
    await goTo("orders.ts:27:33");
    await page.keyboard.press("Control+.");
  }, offered);
  await shoot("quick-fixes");
  await page.keyboard.press("Escape");
}

async function askWhy({ page, command, goTo, shoot }) {
  await goTo("orders.ts:27:33");
  await command("Countersign: Explain the Finding Here");
  const inner = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const place = inner.locator("a", { hasText: "src/orders.ts:23" }).first();
  await place.waitFor();
  await shoot("why");
  await place.click();
  await page.locator(".statusbar-item", { hasText: "Ln 23, Col 8" }).waitFor();
  await command("View: Close All Editors");
}

async function openReport({ page, command, shoot }) {
  await command("Countersign: Show the Report");
  const inner = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  await inner.locator("h1, h2").first().waitFor();
  const policy = await inner.locator("meta[http-equiv='Content-Security-Policy']").first().getAttribute("content");
  if (!policy?.includes("default-src 'none'")) throw new Error(`The page's policy is ${policy}.`);
  await shoot("report");
  await command("View: Close All Editors");
}

async function waive({ page, command, answer, input, shoot }, { folder }) {
  await command("Countersign: Show the Inventory");
  await page.locator(".pane-body .monaco-list-row", { hasText: "delete user" }).first().click();
  await page.locator(".statusbar-item", { hasText: "Ln 16," }).waitFor();
  await command("Countersign: Accept the Finding for a While");
  await page.locator(".quick-input-title", { hasText: "(1/3)" }).waitFor();
  await answer("The trail is written by the database until spring.");
  await page.locator(".quick-input-title", { hasText: "(2/3)" }).waitFor();
  await answer("platform");
  await page.locator(".quick-input-title", { hasText: "(3/3)" }).waitFor();
  await input.fill("2031-02-30");
  await page.locator(".quick-input-message", { hasText: "There is no 2031-02-30" }).waitFor();
  await answer("2031-03-31");
  await page.getByRole("button", { name: "Apply" }).first().waitFor();
  await shoot("preview");
  if (/platform/.test(textOf(folder, "countersign.jsonc"))) throw new Error("It was written before anybody agreed.");
  await applyPreview(page);
}

async function completePolicy({ page, command, goTo, insist, shoot }) {
  await command("View: Show Explorer");
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "countersign.jsonc" }).click();
  await page.locator(".tab.active", { hasText: "countersign.jsonc" }).waitFor();
  await page.locator(".view-line", { hasText: '"owner": "platform"' }).first().waitFor();
  const offered = page.locator(".suggest-widget .monaco-list-row", { hasText: "rules" }).first();
  await insist(async () => {
    await goTo("countersign.jsonc:3:3");
    await page.keyboard.press("Control+Space");
  }, offered);
  await shoot("policy");
  await page.keyboard.press("Escape");
}

async function mend({ page, goTo, insist, lineWith }) {
  const offered = page.locator(".action-widget .monaco-list-row", { hasText: /await/ }).first();
  await insist(async () => {
    await goTo("orders.ts:27:33");
    await page.keyboard.press("Control+.");
  }, offered);
  await offered.click();
  await applyPreview(page);
  await lineWith('await can(req.user, "order:delete"').waitFor();
  await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
}

/** What is to be confirmed stands there unticked. */
async function applyPreview(page) {
  await page.locator(".bulk-edit-panel .edit-checkbox").first().click();
  await page.getByRole("button", { name: "Apply" }).first().click();
  await page.getByRole("button", { name: "Apply" }).first().waitFor({ state: "detached" });
}

async function killServer({ page }, { host }) {
  for (const id of host.processes("server.cjs")) process.kill(id, "SIGKILL");
  await page.locator(".notification-toast", { hasText: "was started again" }).first().waitFor();
  await page.locator(".statusbar-item", { hasText: /\d+ open/ }).waitFor();
}

async function stayHome(_, { strangers }) {
  const unexpected = [...new Set(strangers)].filter((origin) => origin !== "https://open-vsx.org");
  if (unexpected.length > 0) throw new Error(`It asked ${unexpected.join(", ")}.`);
}
