// Oso Cloud: its `authorize` answers, and what ends in Local gives SQL.
import { definePack } from "../pack.js";
import { osoCloudAuthorize } from "./authorize.js";
import { osoCloudFactChanges } from "./fact-changes.js";
import { osoCloudLocalAuthorization } from "./local-authorization.js";

export const osoCloud = definePack({
  id: "oso-cloud",
  title: "Oso Cloud",
  packages: ["oso-cloud"],
  verified: "oso-cloud 2.6.0",
  recognizers: [osoCloudAuthorize, osoCloudLocalAuthorization, osoCloudFactChanges],
});
