// What is told of a replay: a line per case as it is judged, the totals per tier, the record.
const wanted = { A: "open, then silent", B: "open, then silent", C: "open, then silent", D: "open, then silent", E: "never held" };

export function showCase({ id, tier, bare, policy, seconds }) {
  const [total] = [seconds.reduce((sum, one) => sum + one, 0)];
  console.log(`${tier} ${id}\n    no policy: ${pair(bare)}\n    policy:    ${pair(policy)}    ${total.toFixed(0)} s`);
}
function pair({ parent, fix }) {
  return `${says(parent)} -> ${says(fix)}`;
}
function says({ outcome, rule }) {
  return rule ? `${outcome} (${rule})` : outcome;
}

/** Won: told at the parent and silent at the fix; for what cannot be seen from guards alone, only that nothing false was held. */
export function isWon({ tier }, { parent, fix }) {
  if (tier === "E") return parent.outcome !== "held";
  return parent.outcome === "open" && isSilent(fix);
}
export function isSilent({ outcome }) {
  return outcome !== "open" && outcome !== "unknown";
}

export function showTotals(results) {
  console.log("\ntier | cases | open at parent, no policy | open at parent, policy | won, policy | commits won | wanted");
  for (const tier of Object.keys(wanted)) {
    const own = results.filter((one) => one.tier === tier);
    if (own.length) console.log([tier, ...countsOf(own), wanted[tier]].join(" | "));
  }
}
function countsOf(own) {
  const commits = new Set(own.map(({ commit }) => commit));
  const lost = new Set(own.filter((one) => !isWon(one, one.policy)).map(({ commit }) => commit));
  const open = (choose) => own.filter((one) => choose(one).parent.outcome === "open").length;
  const won = own.filter((one) => isWon(one, one.policy)).length;
  return [own.length, open(({ bare }) => bare), open(({ policy }) => policy), won, `${commits.size - lost.size} of ${commits.size}`];
}

/** The record as people read it. Seconds stay out: it changes only with what is said. */
export function composeReplay(record, reasons) {
  const rows = record.map(
    (one) => `| ${[one.tier, one.id, pair(one.bare), pair(one.policy), isWon(one, one.policy) ? "yes" : "**no**", reasons[one.id] ?? ""].join(" | ")} |`,
  );
  const totals = Object.keys(wanted).flatMap((tier) => {
    const own = record.filter((one) => one.tier === tier);
    return own.length ? [`| ${[tier, ...countsOf(own), wanted[tier]].join(" | ")} |`] : [];
  });
  const early = record.filter(({ tier }) => tier < "D");
  const bare = early.filter((one) => one.bare.parent.outcome === "open").length;
  return [
    "# The replay of real holes",
    "",
    `Real holes of public servers, at the commit before their fix and at the fix: \`test/replay/cases.json\`, judged by \`npm run replay -- --mirrors <dir> --record\`, which writes this page. "no policy" is the preset alone; "policy" is \`test/replay/policies/\`, written as the project's own security engineer would.`,
    "",
    `Without a policy ${bare} of ${early.length} cases of tiers A to C are open before their fix (${Math.round((bare / early.length) * 100)} %).`,
    "",
    "| tier | cases | open before, no policy | open before, policy | won, policy | fix commits won | wanted |",
    "|---|--:|--:|--:|--:|--:|---|",
    ...totals,
    "",
    "Tiers: A a guard is missing, B its result is lost, C the audit is missing, D the guard asks for the wrong thing, E not to be seen from guards alone: there nothing may be held by evidence that does not hold. In parentheses: the rule that spoke.",
    "",
    "| tier | case | no policy: before -> fixed | policy: before -> fixed | won | why not, or what is behind it |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** Without seconds: the record changes only with what is said. */
export function composeRecord(results) {
  return [...results].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ seconds: _, ...rest }) => rest);
}
