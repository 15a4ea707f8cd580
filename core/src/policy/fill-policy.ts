// What people wrote, laid over its preset: the filled-in form that alone travels on.
import type { Policy } from "../model/policy.js";
import { fillActions } from "./form/actions.js";
import { fillAudits } from "./form/audits.js";
import { fillEntries } from "./form/entries.js";
import { fillGuards } from "./form/guards.js";
import { fillRequirements } from "./form/requirements.js";
import { fillRules, fillVerbs } from "./form/rules.js";
import { fillBookkeeping, fillPublic, fillWaivers } from "./form/waivers.js";
import { nothing } from "./presets/nothing.js";
import { recommended } from "./presets/recommended.js";
import { strict } from "./presets/strict.js";
import type { WrittenPolicy } from "./schema.js";

const presets = { nothing, recommended, strict } as const;

export function fillPolicy(written: WrittenPolicy): Policy {
  const preset: Policy = presets[written.extends ?? "recommended"];
  return {
    version: 1,
    requirements: fillRequirements(preset.requirements, written.requirements),
    guards: fillGuards(written.guards),
    audits: fillAudits(written.audits),
    actions: fillActions(written.actions),
    entries: fillEntries(written.entries),
    identities: written.identities ?? [],
    neutral: written.neutral ?? [],
    public: fillPublic(written.public),
    bookkeeping: [...preset.bookkeeping, ...fillBookkeeping(written.bookkeeping)],
    waivers: fillWaivers(written.waivers),
    rules: fillRules(written.rules),
    observed: written.observe ?? [],
    exclude: written.exclude ?? [],
    verbs: fillVerbs(preset.verbs, written.verbs),
  };
}
