// The item of the status bar: what was counted, or what is under way. A click leads to the actions.
import type { Status } from "countersign/editor";
import * as vscode from "vscode";
import { sayCounts } from "./actions-rows.js";
import type { LanguageServer } from "./language-server.js";

export function openStatusItem(server: LanguageServer): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("countersign.status", vscode.StatusBarAlignment.Left, 50);
  item.name = "Countersign";
  item.command = "countersign.actions.focus";
  const show = (status: Status | null): void => {
    void vscode.commands.executeCommand("setContext", "countersign.state", status?.state ?? "off");
    if (status === null) {
      item.hide();
      return;
    }
    item.text = textOf(status);
    item.tooltip = tooltipOf(status);
    item.backgroundColor = status.state === "failed" ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    item.accessibilityInformation = { label: `Countersign: ${tooltipOf(status)}` };
    item.show();
  };
  show(server.status());
  return vscode.Disposable.from(item, server.onStatus(show));
}

export function textOf({ state, counts }: Status): string {
  if (state === "checking") return "$(sync~spin) Countersign";
  if (state === "failed") return "$(error) Countersign";
  const shown = sayCounts({ ...counts, held: 0 });
  if (shown !== "") return `$(shield) ${shown}`;
  return counts.held > 0 ? `$(shield) ${counts.held} held` : "$(shield) Countersign";
}

function tooltipOf({ state, counts, errors, warnings, says }: Status): string {
  const told = sayCounts(counts);
  const judged = told === "" ? "Nothing to protect was found." : `Duties: ${told}. Findings: ${errors} errors, ${warnings} warnings.`;
  const states = { checking: "Checking ...", failed: "It could not judge.", ready: judged };
  return [states[state], says].filter((line) => line !== null).join("\n");
}
