// The extension as other extensions see it, and what it hands out of itself.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Row } from "../../../extension/src/actions-rows.js";
import type { Shown } from "../../../extension/src/extension.js";
import { until } from "./until.js";

export const extensionId = "countersign.countersign-extension";

export async function openExtension(): Promise<Shown> {
  const extension = vscode.extensions.getExtension<Shown>(extensionId);
  assert.ok(extension, `${extensionId} is installed`);
  return extension.activate();
}

/** Once the first check has ended. */
export async function openJudged(): Promise<Shown> {
  const shown = await openExtension();
  await until("the end of the first check", () => shown.status()?.state === "ready");
  return shown;
}

/** A row with all that is below it. */
export function flat(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...flat(row.rows)]);
}
