// `c.get("user")`: the caller, where a middleware has put it into the context.
import { personNames, recognize, textOf } from "../pack.js";

const names: readonly string[] = [...personNames, "jwtPayload"];

export const honoVariables = recognize({
  id: "hono/variables",
  title: "The caller in Hono's context",
  finds: "guard",
  looksAt: "call",
  at: ["{hono,hono/**,@hono/**}#**.get"],
  read: ({ origin, arguments: [name, ...rest] }) => {
    const isContext = /(?:Context|>\d+(?:\.\d+)?)\.get$/.test(origin);
    if (!isContext || rest.length || !names.includes(textOf(name) ?? "")) return null;
    return { shape: "identity", promise: false, at: [] };
  },
});
