// Report -> the tree of actions: entry points, what each can do, and what came of it.
import { type Ink, plain, type Report, sayBriefly, showAction, showEntry } from "../../index.js";
import type { ActionNode, Counts, EntryNode, FolderNode, Outcome } from "../protocol.js";
import type { Deed } from "./deeds.js";
import { placeOf, type UriOf } from "./places.js";

const ink: Ink = { place: ({ file, start }) => `${plain(file)}:${start.line}`, name: (text) => `\`${plain(text)}\`` };

export function presentInventory(report: Report, deeds: readonly Deed[], folder: { readonly uri: string; readonly name: string }, uriOf: UriOf): FolderNode {
  const byEntry = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const there = byEntry.get(deed.entryPoint.id);
    if (there) there.push(deed);
    else byEntry.set(deed.entryPoint.id, [deed]);
  }
  const entryPoints = report.entryPoints.map((entryPoint): EntryNode => {
    const actions = [...(byEntry.get(entryPoint.id) ?? []).flatMap((deed) => showDeed(deed, uriOf)), ...showUnseen(report, entryPoint.id, uriOf)];
    return { label: plain(showEntry(entryPoint)), place: placeOf(entryPoint.span, uriOf), counts: countOutcomes(actions), actions };
  });
  return { ...folder, entryPoints };
}

function showDeed({ action, duties }: Deed, uriOf: UriOf): readonly ActionNode[] {
  return duties.map(({ verdict, finding }) => ({
    label: plain(showAction(action)),
    duty: verdict.obligation.duty,
    outcome: verdict.outcome,
    place: placeOf(action.span, uriOf),
    says: finding?.waivedBy ? `accepted until ${plain(finding.waivedBy.expires)}: ${plain(finding.waivedBy.reason)}` : sayBriefly(verdict, ink),
    fingerprint: finding?.fingerprint ?? null,
  }));
}

/** What is done where nobody can look is no action, and no reason to say that there is none. Limit: of several entry points that lead there, the first is named. */
function showUnseen({ findings }: Report, entryPoint: string, uriOf: UriOf): readonly ActionNode[] {
  return findings
    .filter((finding) => finding.rule === "blind-spot" && finding.action === null && finding.entryPoint === entryPoint)
    .map(({ span, message, fingerprint }) => ({
      label: "anything at all",
      duty: "guard",
      outcome: "unknown",
      place: placeOf(span, uriOf),
      says: plain(message),
      fingerprint,
    }));
}

export function countOutcomes(all: readonly { readonly outcome: Outcome }[]): Counts {
  const count = (outcome: Outcome): number => all.filter((one) => one.outcome === outcome).length;
  return { held: count("held"), open: count("open"), unknown: count("unknown") };
}
