// `npm run build`: compiles every workspace that changed.
import { prepare, workspaces } from "./prepare.mjs";

const { trouble, built } = prepare(workspaces);
if (trouble) console.error(trouble);
process.exitCode = built ? 0 : 1;
