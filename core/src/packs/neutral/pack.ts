// Libraries that stand on a request's way and surely are no guard: so they are no blind spot either.
import { definePack } from "../pack.js";
import { neutralMiddlewares } from "./middlewares.js";

export const neutral = definePack({
  id: "neutral",
  title: "Libraries that guard nothing",
  packages: [],
  verified: "by what the libraries are for",
  recognizers: [neutralMiddlewares],
});
