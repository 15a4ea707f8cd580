// One finding on the page: what is so, what to do, the way there, and the name it goes by.
import type { Trace } from "../../../model/verdict.js";
import { showEntry } from "../../../model/words.js";
import { type Group, headline, sayPeers } from "../outline.js";
import { capital, counted, listed } from "../text.js";
import { folded, inCode, list, placeMark, prose } from "./elements.js";

export function showGroup({ finding, others }: Group): string {
  const { span, rule, severity, fingerprint, remedy, trace, related, observed, controls } = finding;
  const names = others.map(({ entryPoint }) => showEntry({ id: entryPoint }));
  const peers = sayPeers(finding);
  const more = [...(names.length > 0 ? [`And so from ${listed(names, 2)}.`] : []), ...(peers === null ? [] : [peers])];
  const way = folded(`The way, ${counted(trace.length, "hop")}`, trace.length > 1 ? list("ol", trace.map(showHop)) : "");
  const bearing = controls.length > 0 ? `<p class="quiet">Bears on ${prose(controls.join(", "))}.</p>` : "";
  return [
    `<article class="finding ${severity}">`,
    `<p>${placeMark(span)}</p>`,
    `<p><strong>${prose(headline(finding))}</strong>${more.map((one) => ` ${prose(one)}`).join("")}</p>`,
    `<p>${prose(`${capital(remedy)}.`)}</p>`,
    list("ul", related.map(showHop)),
    way,
    bearing,
    `<p class="quiet">${inCode(rule)} ${inCode(fingerprint)}${observed ? ", observed" : ""}</p>`,
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function showHop({ span, says }: Trace[number]): string {
  return `${placeMark(span)} ${prose(says)}`;
}
