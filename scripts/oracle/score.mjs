// Edges found, missed, wrong; and the table that is printed.
export function compare(ours, theirs) {
  const result = {
    edges: 0,
    found: 0,
    among: 0,
    missed: [],
    wrong: [],
    signatures: 0,
    signaturesFound: 0,
    signaturesMissed: [],
    extra: [],
    library: [],
    unseen: [],
  };
  for (const [call, told] of theirs.calls) {
    const said = ours.calls.get(call);
    if (!said) result.unseen.push({ call, told });
    const targets = said?.targets ?? [];
    const bodies = targets.filter((target) => target.kind === "body");
    const hit = targets.some((target) => target.at === told.at);
    const entry = { call, told, said };
    if (told.kind === "body") {
      result.edges += 1;
      if (hit) result.found += 1;
      if (hit && bodies.length > 1) result.among += 1;
      if (!hit) (bodies.length > 0 ? result.wrong : result.missed).push(entry);
    } else if (told.kind === "signature") {
      result.signatures += 1;
      if (hit) result.signaturesFound += 1;
      else result.signaturesMissed.push(entry);
    } else if (bodies.length > 0) (told.kind === "library" ? result.library : result.extra).push(entry);
  }
  return result;
}

export function show(name, result, ours, theirs, { list, kinds }) {
  const share = result.edges === 0 ? 100 : (100 * result.found) / result.edges;
  const lines = [
    `${name}: ${theirs.calls.size} calls, ${result.edges} edges, found ${result.found} (${share.toFixed(2)} %), missed ${result.missed.length}, wrong ${result.wrong.length}, ` +
      `one of several ${result.among}; signatures ${result.signaturesFound}/${result.signatures}; beyond the checker ${result.extra.length}, against its library ${result.library.length}; not seen ${result.unseen.length}`,
    `  calls by us: ${JSON.stringify(ours.counts)}`,
    `  seconds: read ${ours.seconds.read.toFixed(2)}, resolve ${ours.seconds.resolve.toFixed(2)}, checker ${theirs.seconds.toFixed(2)}`,
  ];
  const texts = new Map(ours.files.map((file) => [file.path, file.text]));
  const lists = {
    missed: result.missed,
    wrong: result.wrong,
    extra: result.extra,
    library: result.library,
    signatures: result.signaturesMissed,
    unseen: result.unseen,
  };
  for (const kind of kinds) {
    const entries = lists[kind] ?? [];
    const step = Math.max(1, Math.floor(entries.length / list));
    for (const entry of entries.filter((_, position) => position % step === 0).slice(0, list)) lines.push(`  ${kind}: ${showEntry(texts, entry)}`);
  }
  return lines.join("\n");
}

function showEntry(texts, { call, told, said }) {
  const end = call.lastIndexOf("-");
  const said2 = said ? [...said.targets.map((target) => showPlace(texts, target.at)), ...said.externals].slice(0, 3).join(" | ") || "nothing" : "no such call";
  return `${showPlace(texts, call.slice(0, end), 80)}\n      checker: ${told.at ? showPlace(texts, told.at) : told.kind}\n      resolver: ${said2}`;
}
function showPlace(texts, place, length = 50) {
  const colon = place.lastIndexOf(":");
  const path = place.slice(0, colon);
  const start = Number(place.slice(colon + 1));
  const text = texts.get(path) ?? "";
  return `${path}:${text.slice(0, start).split("\n").length} ${text.slice(start, start + length).replace(/\s+/g, " ")}`;
}
