// Verbs that a permission may name for an effect. Compared without case; a permission without any known verb is not judged.
import type { Policy } from "../../model/policy.js";

/** They stand for every effect: whoever may administer a thing may also delete it. */
const all = ["manage", "admin", "administer", "all", "full", "owner", "*"];
/** They stand for every change of data. `write` includes delete, as OAuth scopes use it. */
const change = ["write", "edit", "modify"];

export const verbs: Policy["verbs"] = {
  read: ["read", "view", "list", "get", "show", "see", "find", "search", "browse", "access", "edit", "write", "update", ...all],
  create: ["create", "add", "new", "insert", "make", "register", "upload", "import", "invite", ...change, ...all],
  update: ["update", "change", "set", "patch", "save", "rename", "move", "archive", "restore", "publish", "configure", ...change, ...all],
  delete: ["delete", "remove", "destroy", "purge", "clear", "revoke", "write", ...all],
  grant: ["grant", "assign", "invite", "promote", "share", "delegate", "permit", "impersonate", ...all],
  export: ["export", "download", "dump", "backup", "report", ...all],
  execute: ["execute", "run", "trigger", "invoke", "start", "deploy", "call", "launch", ...all],
  pay: ["pay", "charge", "refund", "bill", "billing", "payout", "transfer", "purchase", "subscribe", "cancel", ...all],
};
