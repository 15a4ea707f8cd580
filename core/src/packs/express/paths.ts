// Where Express servers read the path of a request.
import type { PathPlace } from "../pack.js";

/** Routes are compared without regard to case, so that a test of these may be passed by another spelling. */
export const requestPaths: readonly PathPlace[] = [
  { at: "$0.path", part: "below", faithful: false, query: false },
  { at: "$0.url", part: "below", faithful: false, query: true },
  { at: "$0.originalUrl", part: "whole", faithful: false, query: true },
];
