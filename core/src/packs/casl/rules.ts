// Where CASL's rules are made: `can("delete", "Post")` on a builder gives a right and checks nothing.
import { recognize } from "../pack.js";

export const caslRules = recognize({
  id: "casl/rules",
  title: "CASL rules, which check nothing",
  finds: "guard",
  looksAt: "call",
  at: [
    "@casl/ability#AbilityBuilder.{can,cannot}",
    "@casl/ability#{defineAbility,createMongoAbility,AbilityBuilder}",
    "@casl/ability#defineAbility()>0.0",
    "@casl/ability#defineAbility()>0.1",
    "@casl/ability#**.{relevantRuleFor,rulesFor,possibleRulesFor}",
  ],
  read: () => ({ shape: "inert" }),
});
