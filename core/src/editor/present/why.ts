// A finding -> everything that is known of it, as one page of Markdown: what `countersign explain` tells in a terminal.
import { code, escaped, type Finding, type Report } from "../../index.js";
import type { Deed } from "./deeds.js";
import { tellDeed } from "./hover.js";
import { linkTo } from "./lines.js";
import type { UriOf } from "./places.js";

/** null: no finding goes by this name any more. */
export function presentWhy(report: Report, deeds: readonly Deed[], fingerprint: string, uriOf: UriOf): string | null {
  const finding = report.findings.find((one) => one.fingerprint === fingerprint);
  if (!finding) return null;
  const deed = deeds.find(({ entryPoint, action }) => entryPoint.id === finding.entryPoint && action.id === finding.action);
  const head = [`# ${escaped(finding.rule)}`, escaped(finding.message), `${linkTo(finding.span, uriOf)} ${code(finding.fingerprint)}`];
  const met = finding.related.map(({ span, says }) => `- ${linkTo(span, uriOf)} ${escaped(says)}`);
  const body = deed ? [tellDeed(deed, uriOf)] : met.length > 0 ? [met.join("\n")] : [];
  return `${[...head, ...body, ...tellRule(report, finding)].join("\n\n")}\n`;
}

function tellRule({ rules }: Report, { rule, controls }: Finding): readonly string[] {
  const card = rules.find(({ id }) => id === rule);
  const said = card ? [`**The rule.** ${escaped(card.summary)} ${escaped(card.remedy)}`] : [];
  return controls.length > 0 ? [...said, `Bears on ${escaped(controls.join(", "))}.`] : said;
}
