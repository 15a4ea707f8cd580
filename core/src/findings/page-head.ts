// The head of a rule's page, and the rule's card in a report: both made of the rule, so that neither can lie.
import type { RuleCard } from "../model/report.js";
import { controlsOf } from "./controls.js";
import type { Rule } from "./rule.js";

export const headMarkers = ["<!-- head -->", "<!-- /head -->"] as const;
export const pageHeadings = ["What it says", "Reported", "Fine", "How to mend", "When it is silent", "How to accept it"] as const;

export function cardOf(rule: Rule): RuleCard {
  const { id, severity, summary, remedy, cwe } = rule;
  return { id, severity, summary, remedy, cwe, controls: controlsOf(id) };
}

/** Markdown, markers included. */
export function pageHead(rule: Rule): string {
  const { id, severity, summary, cwe, controls } = cardOf(rule);
  const supporting = controls.filter(({ status }) => status === "judgement").map((control) => control.id);
  const direct = controls.filter(({ status }) => status === "verified").map((control) => control.id);
  const lines = [
    `# ${id}`,
    "",
    summary,
    "",
    `- Severity: ${severity}`,
    ...(cwe.length > 0 ? [`- Weakness: ${cwe.join(", ")}`] : []),
    ...(direct.length > 0 ? [`- Controls: ${direct.join(", ")}`] : []),
    ...(supporting.length > 0 ? [`- Supports evidence for: ${supporting.join(", ")}`] : []),
  ];
  return [headMarkers[0], ...lines, headMarkers[1]].join("\n");
}

/** A page with its head made anew; the head goes first where there was none. */
export function withHead(page: string, rule: Rule): string {
  const [open, close] = headMarkers;
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from === -1 || to < from) return `${pageHead(rule)}\n\n${page.trimStart()}`;
  return page.slice(0, from) + pageHead(rule) + page.slice(to + close.length);
}
