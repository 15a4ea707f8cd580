// Programs started, and text run as code.
import { calledName } from "../effects.js";
import { recognize, textOf } from "../pack.js";

// Limit: `promisify(exec)` is not followed. What it gives has no name of its own.
export const nodeCommands = recognize({
  id: "node/commands",
  title: "Programs started, and text run as code",
  finds: "action",
  looksAt: "call",
  at: [
    "{child_process,node:child_process}#{exec,execSync,execFile,execFileSync,spawn,spawnSync,fork}",
    "{vm,node:vm}#{runInThisContext,runInNewContext,runInContext,compileFunction}",
    "execa#{execa,execaSync,execaCommand,execaCommandSync,execaNode,default}",
  ],
  read: (call) => {
    if (calledName(call).startsWith("runIn") || calledName(call) === "compileFunction") return { effect: "execute", resource: "code" };
    // The program's name, not its arguments: those may hold what must not be printed.
    const program = textOf(call.arguments[0])?.trim().split(/\s/)[0];
    return { effect: "execute", resource: program || "command" };
  },
});
