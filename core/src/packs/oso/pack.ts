// Oso, the library: its `authorize` throws.
import { definePack } from "../pack.js";
import { osoAuthorize } from "./authorize.js";
import { osoIsAllowed } from "./is-allowed.js";

export const oso = definePack({
  id: "oso",
  title: "Oso library",
  packages: ["oso"],
  verified: "oso 0.27",
  recognizers: [osoAuthorize, osoIsAllowed],
});
