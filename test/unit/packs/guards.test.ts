// Same name, other meaning: the module and the receiver decide which.
import { describe, expect, test } from "vitest";
import { compilePattern } from "../../../core/src/graph/origin-pattern.js";
import { name } from "../../../core/src/model/names.js";
import { packs } from "../../../core/src/packs/index.js";
import type { CallView } from "../../../core/src/packs/views.js";
import { arrow, call, classNamed, list, made, named, record, text, unknown } from "./views.js";

/** What all packs together say of a call as a guard: "casl throws", … */
function guardsIn(view: CallView): string[] {
  return packs.flatMap(({ recognizers }) =>
    recognizers.flatMap((one) => {
      if (one.finds !== "guard" || one.looksAt !== "call" || !one.at.some((pattern) => compilePattern(pattern).matches(view.origin))) return [];
      const meaning = one.read(view);
      if (!meaning) return [];
      const at = "at" in meaning && meaning.at.length > 0 ? ` at ${meaning.at.join(".")}` : "";
      const when = "when" in meaning ? ` ${meaning.when}` : "flaw" in meaning ? ` ${meaning.flaw}` : "throws" in meaning && meaning.throws ? " throws" : "";
      return [`${one.id} ${meaning.shape}${when}${at}`];
    }),
  );
}

describe("the thirteen wrong uses turn on these shapes", () => {
  test.each([
    ["casbin#newEnforcer().enforce", ["casbin/enforce answers truthy"]],
    ["casbin#newEnforcer().enforceEx", ["casbin/explained-enforce answers truthy at 0"]],
    ["casbin#Enforcer.batchEnforce", ["casbin/batch-enforce answers truthy at every"]],
    ["@openfga/sdk#OpenFgaClient.check", ["openfga/check answers truthy at allowed"]],
    ["accesscontrol#AccessControl.can().deleteAny", ["accesscontrol/permissions answers truthy at granted"]],
    ["accesscontrol#AccessControl.grant().deleteAny", ["accesscontrol/definitions inert"]],
    ["accesscontrol#AccessControl.grant().extend().deleteAny", ["accesscontrol/definitions inert"]],
    ["@casl/ability#createMongoAbility().can", ["casl/abilities answers truthy"]],
    ["@casl/ability#createMongoAbility().cannot", ["casl/abilities answers falsy"]],
    ["@casl/ability#AbilityBuilder.can", ["casl/rules inert"]],
    ["@casl/ability#AbilityBuilder.build().can", ["casl/abilities answers truthy"]],
    ["@casl/ability#defineAbility()>0.0", ["casl/rules inert"]],
    ["@casl/ability#ForbiddenError.from().throwUnlessCan", ["casl/forbidden-errors throws"]],
    ["@casl/ability#ForbiddenError.from().setMessage().throwUnlessCan", ["casl/forbidden-errors throws"]],
    ["@casl/ability#ForbiddenError.from().unlessCan", ["casl/forbidden-errors answers absent"]],
    ["oso#Oso.authorize", ["oso/authorize throws"]],
    ["oso-cloud#Oso.authorize", ["oso-cloud/authorize answers truthy"]],
    ["oso-cloud#Oso.authorizeLocal", ["oso-cloud/local-authorization near always-truthy"]],
    ["permitio#Permit.bulkCheck", ["permit/bulk-check answers truthy at every"]],
    ["@cerbos/grpc#GRPC.isAllowed", ["cerbos/is-allowed answers truthy"]],
    ["@cerbos/grpc#GRPC.withPrincipal().isAllowed", ["cerbos/is-allowed answers truthy"]],
    ["@cerbos/http#HTTP.checkResource().isAllowed", ["cerbos/decisions answers truthy"]],
    ["src/rules.ts#Enforcer.enforce", []],
  ])("%s", (origin, expected) => expect(guardsIn(call(origin))).toEqual(expected));
});

describe("who is there", () => {
  test.each([
    ["next-auth#default().auth", ["auth-js/sessions identity"]],
    ["next-auth#NextAuthResult.auth", ["auth-js/sessions identity"]],
    ["remix-auth#Authenticator.isAuthenticated", ["remix-auth/sessions identity"]],
    ["@clerk/nextjs/server#auth", ["clerk/sessions identity at userId"]],
    ["@clerk/nextjs/server#auth.protect", ["clerk/protect identity throws at userId"]],
    ["@workos-inc/authkit-nextjs#withAuth", ["workos/sessions identity at user"]],
    ["next-auth/middleware#withAuth", ["auth-js/middleware stage"]],
    ["passport#default.authorize", ["passport/plumbing inert"]],
    ["passport#default.authenticate", ["passport/authenticate stage"]],
    ["express#default().post()>1.0.isAuthenticated", ["passport/is-authenticated answers truthy"]],
    ["react-query#useQuery().isAuthenticated", []],
    ["jsonwebtoken#default.decode", ["jwt/decode inert"]],
    ["jose#jwtVerify", ["jwt/verify identity throws at payload"]],
    ["@supabase/supabase-js#createClient().auth.getUser", ["supabase/users identity at data.user"]],
    ["@supabase/supabase-js#createClient().auth.getSession", ["supabase/stored-sessions near too-weak"]],
    ["stripe#default.webhooks.constructEvent", ["stripe/webhook-signatures throws"]],
    ["helmet#default", ["neutral/middlewares inert"]],
    ["express#default.json", ["neutral/middlewares inert"]],
  ])("%s", (origin, expected) => expect(guardsIn(call(origin))).toEqual(expected));

  test("next-auth's wrapper runs its function for anybody", () =>
    expect(guardsIn(call("next-auth#default().auth", [arrow]))).toEqual(["auth-js/sessions inert"]));
  test("with a function of one's own Passport refuses nobody", () =>
    expect(guardsIn(call("passport#default.authenticate", [text("jwt"), record({}), arrow]))).toEqual(["passport/authenticate near no-exit"]));
  test("an anonymous strategy among others lets everybody through", () =>
    expect(guardsIn(call("passport#default.authenticate", [list(text("jwt"), text("anonymous"))]))).toEqual(["passport/authenticate near optional"]));
  test("a verified token whose claims go to a function: there they are the caller", () =>
    expect(guardsIn(call("jsonwebtoken#default.verify", [unknown(), unknown(), arrow]))).toEqual(["jwt/verify identity"]));
  test("Clerk's plan is paid for, not granted", () =>
    expect(guardsIn(call("@clerk/nextjs/server#auth().has", [record({ plan: text("gold") })]))).toEqual(["clerk/permissions inert"]));
  test("a permission asked of Better Auth without headers is asked of whom the body names", () =>
    expect(guardsIn(call("better-auth#betterAuth().api.userHasPermission", [record({ body: record({}) })]))).toEqual([
      "better-auth/permissions near too-weak",
    ]));
});

describe("which object CASL is asked about", () => {
  const subjectOf = (...values: readonly [ReturnType<typeof text>, ReturnType<typeof text>]) => {
    const view = call("@casl/ability#createMongoAbility().can", values);
    const [meaning] = packs.flatMap(({ recognizers }) =>
      recognizers.flatMap((one) => (one.id === "casl/abilities" && one.finds === "guard" && one.looksAt === "call" ? [one.read(view)] : [])),
    );
    return meaning && "subject" in meaning ? meaning.subject : undefined;
  };
  const post = named("@prisma/client#PrismaClient.post.findFirst()");
  test("a type's name is none", () => expect(subjectOf(text("delete"), text("Post"))).toBeNull());
  test("nor is a class", () => expect(subjectOf(text("delete"), classNamed("Post"))).toBeNull());
  test("subject() names the one inside", () => expect(subjectOf(text("delete"), made(call("@casl/ability#subject", [text("Post"), post])))).toBe(post));
  test("a value is itself", () => expect(subjectOf(text("delete"), post)).toBe(post));
});

test("every action says by which names it can be called, so that files without them are not searched", () => {
  const open = packs.flatMap(({ recognizers }) =>
    recognizers
      .filter((one) => one.finds === "action" && one.looksAt === "call" && one.at.some((pattern) => compilePattern(pattern).lastNames === null))
      .map((one) => one.id),
  );
  expect(open).toEqual([]);
  expect(compilePattern("**#PrismaClient.**.{delete}").matches(name<"Origin">("../generated/client#PrismaClient.$extends().user.delete"))).toBe(true);
});
