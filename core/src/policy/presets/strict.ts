// The preset for projects that must show who was allowed what, and that it was recorded. Reads are not judged.
import type { Policy } from "../../model/policy.js";
import { nothing } from "./nothing.js";
import { guarded, recorded } from "./recommended.js";

export const strict: Policy = {
  ...nothing,
  requirements: [
    guarded("data-writes", ["create", "update"], "tenant"),
    guarded("privileged", ["delete", "grant", "pay", "execute", "export"], "authorized"),
    recorded("recorded", ["create", "update", "delete", "grant", "pay", "execute", "export"]),
  ],
};
