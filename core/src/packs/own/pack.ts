// The pack of what a policy names: the knowledge that no framework brings along.
import type { Policy } from "../../model/policy.js";
import { definePack, type Pack } from "../pack.js";
import { ownActions } from "./actions.js";
import { ownAudits } from "./audits.js";
import { ownEntries } from "./entries.js";
import { ownGuards } from "./guards.js";
import { ownIdentities } from "./identities.js";
import { ownNeutral } from "./neutral.js";

/** Made anew for each policy. Loggers are audits only where a policy says so: they have no pack of their own. */
export function ownPack(policy: Policy): Pack {
  return definePack({
    id: "own",
    title: "What the policy names",
    packages: [],
    verified: "the project's own functions",
    recognizers: [...ownGuards(policy), ...ownIdentities(policy), ...ownNeutral(policy), ...ownAudits(policy), ...ownActions(policy), ...ownEntries(policy)],
  });
}
