// The whole inventory on the page: each entry point, what it can do, and what each verdict rests on.
import { enlist } from "../../../model/by-key.js";
import type { Report } from "../../../model/report.js";
import type { Verdict } from "../../../model/verdict.js";
import { showAction, showEntry } from "../../../model/words.js";
import { type Ink, sayGrounds } from "../grounds.js";
import { escapedHtml, inCode, list, placeMark, section, table } from "./elements.js";

const ink: Ink = { place: placeMark, name: inCode };

export function showInventory({ entryPoints, verdicts }: Report): string {
  const byEntry = new Map<string, Verdict[]>();
  for (const verdict of verdicts) enlist(byEntry, verdict.obligation.entryPoint.id, verdict);
  const idle = entryPoints.filter(({ id }) => !byEntry.has(id)).map(showEntry);
  const shown = entryPoints.flatMap((entryPoint) => {
    const asked = byEntry.get(entryPoint.id);
    if (!asked) return [];
    const kind = entryPoint.category === "request" ? "" : ` <span class="quiet">${entryPoint.category}</span>`;
    const reason = entryPoint.reason === null ? [] : [`<p>Declared public: ${escapedHtml(entryPoint.reason)}</p>`];
    return [`<h3>${escapedHtml(showEntry(entryPoint))}${kind}</h3>`, `<p>${placeMark(entryPoint.span)}</p>`, ...reason, showVerdicts(asked)];
  });
  const rest = idle.length === 0 ? "" : `<h3>Without an action that is asked about</h3>\n${list("ul", idle.map(escapedHtml))}`;
  return section("Inventory", [...shown, rest]);
}

function showVerdicts(verdicts: readonly Verdict[]): string {
  const deeds = new Map<string, Verdict[]>();
  for (const verdict of verdicts) enlist(deeds, verdict.obligation.action.id, verdict);
  const guardFirst = [...deeds.values()].flatMap((deed) =>
    deed.toSorted((a, b) => Number(b.obligation.duty === "guard") - Number(a.obligation.duty === "guard")),
  );
  const rows = guardFirst.map((verdict) => {
    const { action, duty, requirement } = verdict.obligation;
    const level = verdict.level === null || duty === "audit" ? "" : `, ${verdict.level}`;
    return [
      `${escapedHtml(showAction(action))}<br>${placeMark(action.span)}`,
      `${duty}<br><span class="quiet">${escapedHtml(requirement)}</span>`,
      `<span class="${verdict.outcome}">${verdict.outcome}</span>${level}`,
      list("ul", [...new Set(sayGrounds(verdict, ink))]),
    ];
  });
  return table(["action", "duty", "outcome", "because"], rows);
}
