// Files written, moved or removed through node:fs.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  writeFile: "update",
  appendFile: "update",
  truncate: "update",
  rename: "update",
  outputFile: "update",
  move: "update",
  copyFile: "create",
  cp: "create",
  copy: "create",
  symlink: "create",
  link: "create",
  createWriteStream: "create",
  rm: "delete",
  rmdir: "delete",
  unlink: "delete",
  remove: "delete",
  emptyDir: "delete",
  chmod: "grant",
  chown: "grant",
  lchown: "grant",
};
const methods = Object.keys(effects)
  .flatMap((method) => (method === "createWriteStream" ? [method] : [method, `${method}Sync`]))
  .join(",");

// Limit: `const file = await open(path, "w"); file.write(…)` is not known. A file handle's mode is seldom a constant.
export const nodeFiles = recognize({
  id: "node/files",
  title: "Files written, moved or removed",
  finds: "action",
  looksAt: "call",
  at: [`{fs,node:fs,fs/promises,node:fs/promises,fs-extra}#{${methods}}`, `{fs,node:fs}#promises.{${methods}}`],
  read: (call) => {
    const effect = field(effects, calledName(call).replace(/Sync$/, ""));
    return effect ? { effect, resource: "file" } : null;
  },
});
