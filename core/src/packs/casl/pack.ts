// CASL: abilities that are asked, errors that are thrown, and rules that only look like checks.
import { definePack } from "../pack.js";
import { caslAbilities } from "./abilities.js";
import { caslAccessibleBy } from "./accessible-by.js";
import { caslForbiddenErrors } from "./forbidden-errors.js";
import { caslRules } from "./rules.js";

export const casl = definePack({
  id: "casl",
  title: "CASL",
  packages: ["@casl/ability"],
  verified: "@casl/ability 7.0.1",
  recognizers: [caslAbilities, caslForbiddenErrors, caslAccessibleBy, caslRules],
});
