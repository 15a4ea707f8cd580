// The preset without requirements, for those who write all of theirs.
import type { Policy } from "../../model/policy.js";
import { verbs } from "./verbs.js";

export const nothing: Policy = {
  version: 1,
  requirements: [],
  guards: {},
  audits: [],
  actions: [],
  identities: [],
  entries: [],
  neutral: [],
  public: [],
  bookkeeping: [],
  waivers: [],
  rules: {},
  observed: [],
  exclude: [],
  verbs,
};
