// The path that a route file stands for, by the file names that routers agree on: "users.$id.tsx" is "/users/:id".

export function pathOfFile(file: string): string {
  if (!/(^|\/)routes\//.test(file)) return "/";
  const inside = file.replace(/^(.*?\/)?routes\//, "").replace(/\.[a-z]+$/, "");
  const parts = inside.split(/[/.](?![^[]*\])/).filter((part) => part !== "route" && part !== "index");
  return `/${parts.flatMap(segmentOf).join("/")}`;
}

/** `_auth` gives a layout and no path, `users_` leaves one; `$id` takes a value, `$` the rest. */
function segmentOf(part: string): readonly string[] {
  if (part.startsWith("_")) return [];
  const text = part.replace(/_$/, "").replace(/[[\]]/g, "");
  if (text === "$") return ["*"];
  const optional = /^\((.*)\)$/.exec(text);
  return optional ? [`${nameOf(optional[1] ?? "")}?`] : [nameOf(text)];
}

function nameOf(text: string): string {
  return text.startsWith("$") ? `:${text.slice(1)}` : text;
}
