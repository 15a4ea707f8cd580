// Svix and the Standard Webhooks libraries: signatures of webhooks.
import { definePack } from "../pack.js";
import { svixWebhookSignatures } from "./webhook-signatures.js";

export const svix = definePack({
  id: "svix",
  title: "Svix, Standard Webhooks",
  packages: ["svix", "standardwebhooks"],
  verified: "svix 1.99.1",
  recognizers: [svixWebhookSignatures],
});
