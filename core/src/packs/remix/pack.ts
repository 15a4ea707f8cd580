import { definePack } from "../pack.js";
import { remixRoutes } from "./routes.js";
import { remixSessions } from "./sessions.js";

export const remix = definePack({
  id: "remix",
  title: "Remix and React Router",
  packages: ["@remix-run/*", "@react-router/node", "@react-router/serve", "@react-router/dev"],
  verified: "@remix-run/server-runtime 2.17, react-router 7.18",
  recognizers: [remixRoutes, remixSessions],
});
