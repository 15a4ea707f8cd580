import { definePack } from "../pack.js";
import { remixRoutes } from "./routes.js";

export const remix = definePack({ id: "remix", title: "Remix and React Router", packages: ["@remix-run/*", "@react-router/node", "@react-router/serve", "@react-router/dev"], verified: "@remix-run/node 2, react-router 7", recognizers: [remixRoutes] });
