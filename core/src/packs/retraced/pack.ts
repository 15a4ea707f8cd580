// Retraced: events reported to its audit log.
import { definePack } from "../pack.js";
import { retracedEvents } from "./events.js";

export const retraced = definePack({
  id: "retraced",
  title: "Retraced",
  packages: ["@retracedhq/retraced", "retraced"],
  verified: "@retracedhq/retraced 0.7.23",
  recognizers: [retracedEvents],
});
