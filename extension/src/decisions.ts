// What people decide about a finding: asked for in their words, written into the policy once they have looked at the edit.
import { type Declaration, methods } from "countersign/editor";
import * as vscode from "vscode";
import { mistakeInDate, mistakeInText } from "./answers.js";
import { preview } from "./edits.js";
import type { LanguageServer } from "./language-server.js";
import type { FindingId } from "./why-page.js";

const usualDays = 90;

export async function declarePublic(server: LanguageServer, { folder, fingerprint }: FindingId): Promise<void> {
  const title = "Declare the Entry Point Public";
  const reason = await askText(title, "Why may everybody call it? It is written into the policy, and read by who audits.", "Prices are for everybody to read.");
  if (reason !== undefined) await declare(server, { kind: "public", folder, fingerprint, reason });
}

export async function addWaiver(server: LanguageServer, { folder, fingerprint }: FindingId): Promise<void> {
  const title = "Accept the Finding for a While";
  const reason = await askText(`${title} (1/3)`, "Why is it acceptable?", "Only reachable from the office network until the move.");
  if (reason === undefined) return;
  const owner = await askText(`${title} (2/3)`, "Who answers for it?", "A person, or a team");
  if (owner === undefined) return;
  const expires = await vscode.window.showInputBox({
    title: `${title} (3/3)`,
    prompt: "The last day of the waiver, as year-month-day. After it the finding counts again.",
    value: isoDate(usualDays),
    ignoreFocusOut: true,
    validateInput: (text) => mistakeInDate(text, isoDate(0)),
  });
  if (expires !== undefined) await declare(server, { kind: "waiver", folder, fingerprint, reason, owner, expires: expires.trim() });
}

async function declare(server: LanguageServer, declaration: Declaration): Promise<void> {
  const isPublic = declaration.kind === "public";
  const edit = await server.askEdit(methods.declare, declaration, isPublic ? "Declare the entry point public" : "Add a waiver");
  if (edit !== null) return void (await preview(edit));
  const what = isPublic ? "declaration" : "waiver";
  void vscode.window.showWarningMessage(`Countersign cannot write this ${what}: the finding is gone, or the policy cannot be read.`);
}

async function askText(title: string, prompt: string, placeHolder: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({ title, prompt, placeHolder, ignoreFocusOut: true, validateInput: mistakeInText });
  return text?.trim();
}

function isoDate(daysFromNow: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + daysFromNow);
  return day.toISOString().slice(0, 10);
}
