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

/** Without seconds: the record changes only with what is said. */
export function composeRecord(results) {
  return [...results].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ seconds: _, ...rest }) => rest);
}
