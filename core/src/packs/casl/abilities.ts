// `ability.can(action, subject)` and `ability.cannot(…)`: answers, so somebody must listen.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { questionOf } from "./question.js";

const abilities = "{Ability,PureAbility,MongoAbility,AnyAbility,AnyMongoAbility}";

export const caslAbilities = recognize({
  id: "casl/abilities",
  title: "A CASL ability that is asked",
  finds: "guard",
  looksAt: "call",
  at: [
    `@casl/ability#${abilities}.{can,cannot}`,
    "@casl/ability#{createMongoAbility,defineAbility,createAliasResolver}().{can,cannot}",
    "@casl/ability#AbilityBuilder.build().{can,cannot}",
    "@casl/prisma#PrismaAbility.{can,cannot}",
    "@casl/prisma#createPrismaAbility().{can,cannot}",
  ],
  read: (call) => ({ shape: "answers", promise: false, at: [], when: calledName(call) === "cannot" ? "falsy" : "truthy", ...questionOf(call) }),
});
