// What the resolver says of every call: positions of the functions, classes and signatures that it may run.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export async function askResolver(core, root, among) {
  const from = (path) => import(pathToFileURL(join(core, path)).href);
  const { openProject } = await from("project/open-project.js");
  const { readFile } = await from("syntax/read-file.js");
  const { openResolver } = await from("graph/resolve/open-resolver.js");
  const project = openProject(root);
  const start = cpu();
  const facts = new Map(project.files.map((file) => [file.path, readFile(file.path, file.text, file.digest)]));
  const read = cpu();
  const resolver = openResolver(facts, project.resolve, { parameter: () => null });
  const calls = new Map();
  const counts = { calls: 0, resolved: 0, external: 0, lost: 0, cut: 0, open: 0 };
  const lost = [];
  for (const file of project.files) {
    if (!among(file.path)) continue;
    const { expressions, calls: ids } = facts.get(file.path);
    for (const id of ids) {
      const callees = resolver.calleesOf({ file: file.path, expression: id, scope: null });
      const key = `${file.path}:${expressions[id].at[0]}-${expressions[id].at[1]}`;
      calls.set(key, positionsOf(facts, expressions[id], callees));
      count(counts, callees);
      if (callees.lost) lost.push(key);
    }
  }
  return { root, files: project.files, among, resolve: project.resolve, facts, calls, counts, lost, seconds: { read: read - start, resolve: cpu() - read } };
}

function count(counts, callees) {
  counts.calls += 1;
  if (callees.cut) counts.cut += 1;
  if (callees.functions.length + callees.classes.length > 0) counts.resolved += 1;
  else if (callees.externals.length + callees.builtins.length > 0) counts.external += 1;
  else if (callees.lost) counts.lost += 1;
  else counts.open += 1;
}

function positionsOf(facts, call, callees) {
  const functions = callees.functions.map((fn) => {
    const { at, body, form } = facts.get(fn.file).functions[fn.index];
    return { kind: body === null ? "signature" : form === "constructor" ? "constructor" : "body", at: `${fn.file}:${at[0]}` };
  });
  const classes = callees.classes.map((made) => ({ kind: "body", at: `${made.file}:${facts.get(made.file).classes[made.index].at[0]}` }));
  const signatures = callees.signatures.map((signature) => ({ kind: "signature", at: `${signature.file}:${signature.at[0]}` }));
  return {
    form: call.form,
    targets: [...functions.filter((each) => each.kind !== "constructor"), ...classes, ...signatures],
    externals: callees.externals.map((each) => each.origin),
  };
}
