// The cases as places in trees: a commit is looked at once, though it may be the hole of one case and the mending of another.

/** One stand for each commit: its cases with the lines that hold at that commit. */
export function standsOf(cases) {
  const stands = new Map();
  const newest = newestHoles(cases);
  for (const one of cases)
    for (const side of ["parent", "fix"]) {
      const commit = one[`${side}_commit`];
      const key = `${one.repo} ${commit}`;
      const stand = stands.get(key) ?? { repo: one.repo, commit, isNewest: newest.get(one.repo).parent_commit === commit, places: [] };
      stand.places.push(placeOf(one, side));
      stands.set(key, stand);
    }
  return [...stands.values()];
}

function placeOf(one, side) {
  const { id, repo, tier, category, project_dir: folder, entry, action, action_via: via } = one;
  const kind = entry.kind;
  if (side === "parent") return { id, repo, tier, category, kind, folder, side, entry, actions: via ? [action, via] : [action] };
  return { id, repo, tier, category, kind, folder, side, entry: { ...entry, ...one.entry_at_fix }, actions: [{ ...action, ...one.action_at_fix }] };
}

function newestHoles(cases) {
  const newest = new Map();
  for (const one of cases) if (!newest.has(one.repo) || newest.get(one.repo).date < one.date) newest.set(one.repo, one);
  return newest;
}
