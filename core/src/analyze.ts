// The table of contents: each stage takes what the last one handed on, and none knows another.
import { gatherFacts } from "./facts/gather-facts.js";
import { judge } from "./findings/judge.js";
import { cardOf } from "./findings/page-head.js";
import type { Rule } from "./findings/rule.js";
import { rules as allRules } from "./findings/rules/index.js";
import { linkGraph } from "./graph/link-graph.js";
import { emptyMemory, type Memory } from "./memory.js";
import type { Project } from "./model/project.js";
import type { Report } from "./model/report.js";
import { packs as allPacks } from "./packs/index.js";
import type { Pack } from "./packs/pack.js";
import { type FoundPolicy, readPolicy } from "./policy/read-policy.js";
import { openProject } from "./project/open-project.js";
import { composeReport } from "./report/compose-report.js";
import { proveObligations } from "./verdicts/prove-obligations.js";
import { tool } from "./version.js";

export interface Ask {
  readonly root: string;
  readonly policy?: FoundPolicy;
  readonly packs?: readonly Pack[];
  readonly rules?: readonly Rule[];
  /** ISO date, for the ends of waivers; left out: no waiver has ended. */
  readonly today?: string;
  /** Is told each stage as it starts. */
  readonly tell?: (stage: Stage) => void;
}
export type Stage = "reading" | "linking" | "proving" | "judging";

export function analyze(ask: Ask, given: Project | null = null, memory: Memory = emptyMemory()): Report {
  const { root, packs = allPacks, rules = allRules, today = null, tell = () => {} } = ask;
  const {
    policy,
    problems,
    path: policyFile,
  } = ask.policy ??
  readPolicy(
    root,
    undefined,
    packs.map(({ id }) => id),
  );
  tell("reading");
  const project = given ?? openProject(root, { exclude: policy.exclude });
  const facts = gatherFacts(project, memory.facts);
  tell("linking");
  const graph = linkGraph(project, facts.files, packs, policy, memory.links);
  tell("proving");
  const verdicts = proveObligations(graph, policy, memory.proofs);
  tell("judging");
  const findings = judge(verdicts, rules, policy, { functions: graph.functions, unseen: graph.unseen, vainChecks: graph.vainChecks, today, policyFile });
  const allProblems = [...problems, ...project.problems, ...facts.problems, ...graph.problems];
  return composeReport({ tool, project, policy, problems: allProblems, graph, verdicts, rules: rules.map(cardOf), findings });
}
