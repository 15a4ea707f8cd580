// What could not be seen, place by place: one line of what, and how much lies behind it.
import type { Finding } from "../../../model/report.js";
import { headline } from "../outline.js";
import { counted, plain, wrapped } from "../text.js";
import { at, type Pen } from "./pen.js";

interface Behind {
  readonly finding: Finding;
  readonly actions: Set<string>;
}

export function showBlindSpots(findings: readonly Finding[], { colours, width }: Pen): readonly string[] {
  const spots = new Map<string, Behind>();
  for (const finding of findings) {
    const place = at(finding.related[0]?.span ?? finding.span);
    const there = spots.get(place) ?? { finding, actions: new Set() };
    if (finding.action) there.actions.add(finding.action);
    spots.set(place, there);
  }
  if (spots.size === 0) return [];
  const lines = [...spots]
    .sort(([a, { actions: some }], [b, { actions: more }]) => more.size - some.size || (a < b ? -1 : 1))
    .flatMap(([place, { finding, actions }]) => {
      const why = finding.related[0]?.says ?? headline(finding);
      const behind = actions.size > 0 ? `, with ${counted(actions.size, "action")} behind it` : "";
      const text = `${why.replace(/\.$/, "")}${behind}: ${finding.remedy}.`;
      return [`  ${place}  ${colours.dim(finding.fingerprint)}`, ...wrapped(plain(text), width - 4).map((line) => `    ${line}`)];
    });
  return [colours.underline("Not seen, so not judged"), ...lines];
}
