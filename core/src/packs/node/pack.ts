// What Node itself does to the machine, and its comparison of secrets.
import { definePack } from "../pack.js";
import { nodeCommands } from "./commands.js";
import { nodeFiles } from "./files.js";
import { nodeSecretComparisons } from "./secret-comparisons.js";

export const node = definePack({
  id: "node",
  title: "Node.js",
  packages: [],
  verified: "Node.js 20, 22 and 24",
  recognizers: [nodeFiles, nodeCommands, nodeSecretComparisons],
});
