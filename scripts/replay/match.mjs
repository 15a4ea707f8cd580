// A case's pair (entry point, action) found again in a report, and what was said of it.
// The places of a case are lines that a person wrote down; ours are spans: they meet where one stands in the other.

export function judgeCase(one, parent, fix) {
  const duty = one.category === "missing-audit" ? "audit" : "guard";
  const before = { entry: one.entry, action: one.action, via: one.action_via };
  const via = one.action_via && sameLine(one.action_via, parent.lines, fix.lines);
  const after = { entry: { ...one.entry, ...one.entry_at_fix }, action: { ...one.action, ...one.action_at_fix }, via };
  const { id, repo, tier, parent_commit, fix_commit } = one;
  return {
    id,
    repo,
    tier,
    commit: fix_commit,
    parentCommit: parent_commit,
    bare: { parent: outcomeOf(parent.bare, before, duty), fix: outcomeOf(fix.bare, after, duty) },
    policy: { parent: outcomeOf(parent.policy, before, duty), fix: outcomeOf(fix.policy, after, duty) },
    seconds: [parent.bare, parent.policy, fix.bare, fix.policy].map(({ seconds }) => seconds),
  };
}

/** Where the line between entry and action stands after the fix: the nearest of the same text. */
function sameLine({ file, line }, before, after) {
  const text = before[file]?.[line - 1]?.trim();
  const same = (after[file] ?? []).flatMap((one, index) => (text && one.trim() === text ? [index + 1] : []));
  return same.length ? { file, line: same.reduce((a, b) => (Math.abs(b - line) < Math.abs(a - line) ? b : a)) } : null;
}

/** The worst that was said of the pair, and the rule that said it. "no entry", "no action", "not joined": what is missing for a verdict. */
function outcomeOf({ report }, pair, duty) {
  const entries = entriesAt(report, pair.entry);
  const actions = new Set(report.actions.filter(({ span }) => isAt(span, pair.action)).map(({ id }) => id));
  const alone = toldAlone(report, pair, entries);
  if (alone && isOf(alone.rule, duty)) return { outcome: "open", rule: alone.rule, level: null };
  const said = report.verdicts.filter((verdict) => verdict.duty === duty && reaches(verdict, actions, pair) && startsAt(verdict, entries, pair));
  const worst = ["open", "unknown", "held"].find((outcome) => said.some((verdict) => verdict.outcome === outcome));
  if (!worst) return { outcome: entries.size === 0 ? "no entry" : actions.size === 0 ? "no action" : "not joined", rule: null, level: null };
  const verdict = said.find((one) => one.outcome === worst);
  const finding = report.findings.find(({ entryPoint, action, rule }) => entryPoint === verdict.entryPoint && action === verdict.action && isOf(rule, duty));
  return { outcome: worst, rule: finding?.rule ?? null, level: verdict.level };
}

/** A check that refuses nobody is told by itself, with neither entry point nor action: between the two lines, or inside the registration. */
function toldAlone({ findings, entryPoints }, { entry, action }, entries) {
  const registered = entryPoints.filter(({ id, span }) => entries.has(id) && span.file === entry.file).map(({ span }) => span);
  const between = action.file === entry.file ? [{ start: { line: entry.line }, end: { line: action.line } }] : [];
  return findings.find(
    ({ rule, entryPoint, action: of, span: { file, start } }) =>
      rule === "vain-check" &&
      entryPoint === null &&
      of === null &&
      file === entry.file &&
      [...between, ...registered].some((around) => around.start.line <= start.line && start.line <= around.end.line),
  );
}
function isOf(rule, duty) {
  return /audit/.test(rule) === (duty === "audit");
}

/** The entry point whose registration covers the line; else the one of that name in the file. */
function entriesAt({ entryPoints }, entry) {
  const inFile = entryPoints.filter(({ span }) => span.file === entry.file);
  const covering = inFile.filter(({ span }) => span.start.line <= entry.line + 2 && entry.line <= span.end.line);
  const closest = Math.max(...covering.map(({ span }) => span.start.line));
  const found = covering.length
    ? covering.filter(({ span }) => span.start.line === closest)
    : inFile.filter(({ id }) => wordsOf(entry.name).some((word) => id.includes(word)));
  return new Set(found.map(({ id }) => id));
}
function wordsOf(name = "") {
  return name.split(/[\s()]+/).filter((word) => word.length > 5);
}

/** An operation in a file of its own is registered elsewhere: then the way leads through it. */
function startsAt({ entryPoint, trace }, entries, { entry }) {
  return entries.size ? entries.has(entryPoint) : trace.some(({ span }) => span.file === entry.file);
}

function reaches({ action, trace }, actions, { action: place, via }) {
  return actions.has(action) || trace.some(({ span }) => isAt(span, place) || (via && isAt(span, via)));
}
function isAt({ file, start, end }, place) {
  return file === place.file && start.line <= place.line + 1 && place.line <= end.line;
}
