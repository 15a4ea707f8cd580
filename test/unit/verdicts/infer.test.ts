// Guards inferred from what conditions say of the caller. `$0.user` of the stages is the caller.
import { describe, expect, test } from "vitest";
import type { LinkedStep, Term } from "../../../core/src/model/graph.js";
import {
  act,
  all,
  answer,
  answerNo,
  any,
  at,
  call,
  caller,
  choice,
  contains,
  deny,
  end,
  equal,
  external,
  fail,
  give,
  guarded,
  key,
  list,
  literal,
  named,
  nil,
  not,
  nothing,
  parameter,
  record,
  refuse,
  self,
  seq,
  sometimes,
  unknown,
  type World,
} from "./build.js";

const request = parameter("main", 0);
const user = at(request, "user");
const input = (path: string): Term => at(request, `body.${path}`);
/** What goes on under this test proves; the lowest level that still holds. */
function proved(test: Term, refusal: LinkedStep = fail, before: LinkedStep = seq()): string {
  const open = (level: World["level"]): boolean =>
    guarded(seq(before, choice(test, seq(), refusal), act()), { level: level ?? null })?.startsWith("held") ?? false;
  return open("authorized") ? "authorized" : open("tenant") ? "tenant" : open("authenticated") ? "authenticated" : "nothing";
}

describe("a caller", () => {
  test("who is there has signed in", () => expect(proved(user)).toBe("authenticated"));
  test("whose id is there has signed in", () => expect(proved(at(user, "id"))).toBe("authenticated"));
  test("who is not null has signed in", () => expect(proved(not(equal(user, nil)))).toBe("authenticated"));
  test("who is not undefined has signed in", () => expect(proved(not(equal(user, nothing)))).toBe("authenticated"));
  test("with a theme has shown nothing", () => expect(proved(at(user, "theme"))).toBe("nothing"));
  test("by flag is an admin", () => expect(proved(at(user, "isAdmin"))).toBe("authorized"));
  test("by `=== true` is an admin", () => expect(proved(equal(at(user, "isAdmin"), literal(true)))).toBe("authorized"));
  test("by not being denied to be one (`=== false`) is none: nobody knows", () =>
    expect(proved(not(equal(at(user, "isAdmin"), literal(false))))).toBe("nothing"));
  test("by role has a right", () => expect(proved(equal(at(user, "role"), literal("admin")))).toBe("authorized"));
  test("by a role that is a constant has a right", () => expect(proved(equal(at(user, "role"), named("src/roles.ts#Role.Admin")))).toBe("authorized"));
  test("by not having a role has none", () => expect(proved(not(equal(at(user, "role"), literal("guest"))))).toBe("nothing"));
  test("by the role of everybody has signed in", () => expect(proved(equal(at(user, "role"), named("src/roles.ts#Role.ROLE_USER")))).toBe("authenticated"));
  test("by any of all the roles that there are has signed in", () =>
    expect(proved(any(equal(at(user, "role"), literal("admin")), equal(at(user, "role"), literal("member"))))).toBe("authenticated"));
  test("by the role of everybody in a membership is a tenant", () =>
    expect(
      proved(
        equal(at(answer("m"), "role"), literal("viewer")),
        fail,
        external("m", { arguments: [record({ userId: at(user, "id"), orgId: input("orgId") })] }),
      ),
    ).toBe("tenant"));
  test("by one of several roles has a right", () => expect(proved(contains(list(literal("admin"), literal("owner")), at(user, "role")))).toBe("authorized"));
  test("by a list of permissions has a right", () => expect(proved(contains(at(user, "permissions"), literal("delete")))).toBe("authorized"));
  test("who may, by name, has a right", () => expect(proved(at(user, "canEdit"))).toBe("authorized"));
  test("who is a member is a tenant", () => expect(proved(at(user, "isMember"))).toBe("tenant"));
  test("on a plan has no right", () => expect(proved(equal(at(user, "plan"), literal("pro")))).toBe("nothing"));
  test("from a session is one, too", () => expect(proved(at(answer("s"), "user.isAdmin"), fail, caller("s"))).toBe("authorized"));
  test("below the place where a library puts it", () => expect(proved(answer("s"), fail, caller("s", ["user"]))).toBe("nothing"));
  test("loaded by its own key is one", () =>
    expect(proved(at(answer("u"), "isAdmin"), fail, external("u", { arguments: [record({ id: at(user, "id") })] }))).toBe("authorized"));
  test("loaded by a key from the request is none", () =>
    expect(proved(at(answer("u"), "isAdmin"), fail, external("u", { arguments: [record({ id: input("id") })] }))).toBe("nothing"));
  test("read from a parsed body is none, whatever it is called", () =>
    expect(proved(at(answer("b"), "user.isAdmin"), fail, external("b", { self: request }))).toBe("nothing"));
  test("of whom a type is asked is not yet there", () => expect(proved(equal(unknown(user), literal("undefined")))).toBe("nothing"));
  test("by the role of a membership loaded by its key and another's", () =>
    expect(
      proved(equal(at(answer("m"), "role"), literal("owner")), fail, external("m", { arguments: [record({ userId: at(user, "id"), orgId: input("orgId") })] })),
    ).toBe("authorized"));
  test("or nobody, chosen by a default, is the caller where it is there", () => expect(proved(any(user, nothing))).toBe("authenticated"));
});

describe("a comparison of keys", () => {
  const post = external("post", { arguments: [record({ id: input("postId") })] });
  const authorId = at(answer("post"), "authorId");
  test("of the caller with whom an object names is ownership", () => expect(proved(equal(authorId, at(user, "id")), fail, post)).toBe("authorized"));
  test("of the caller's organization with an object's is tenancy", () =>
    expect(proved(equal(at(answer("post"), "orgId"), at(user, "orgId")), fail, post)).toBe("tenant"));
  test("of two inputs is nothing", () => expect(proved(equal(input("userId"), at(request, "params.userId")))).toBe("nothing"));
  test("of the caller with the caller is nothing", () => expect(proved(equal(at(user, "id"), at(answer("s"), "sub")), fail, caller("s"))).toBe("nothing"));
  test("that must fail is nothing", () => expect(proved(not(equal(at(user, "id"), input("userId"))), refuse())).toBe("nothing"));
  test("with a list of members is tenancy", () => expect(proved(contains(at(answer("post"), "memberIds"), at(user, "id")), fail, post)).toBe("tenant"));
  test("of the caller's organizations with one that is asked for is tenancy", () =>
    expect(proved(contains(at(user, "orgIds"), input("orgId")))).toBe("tenant"));
  test("gives an owner or an admin the weaker of both", () =>
    expect(proved(any(at(user, "isAdmin"), equal(at(answer("post"), "orgId"), at(user, "orgId"))), fail, post)).toBe("tenant"));
  test("speaks of that object, and not of another", () => {
    const owner = (removed: Term) => guarded(seq(post, choice(equal(authorId, at(user, "id")), seq(), fail), act("A", [key("id", removed)])));
    expect(owner(input("postId"))).toBe("held by inferred (authorized)");
    expect(owner(at(answer("post"), "id"))).toBe("held by inferred (authorized)");
    expect(owner(input("commentId"))).toBe("open, other-object inferred");
    expect(owner(unknown(input("commentId"), input("postId")))).toBe("held by inferred (authorized)");
  });
});

describe("a helper that tests the caller", () => {
  const check = choice(equal(at(parameter("check", 0), "role"), parameter("check", 1)), seq(), fail);
  test("is a guard where it is given the caller", () =>
    expect(guarded({ main: seq(call("check", { arguments: [user, literal("admin")] }), act()), check })).toBe("held by inferred (authorized)"));
  test("is none where it is given somebody else", () =>
    expect(guarded({ main: seq(call("check", { arguments: [input("user"), literal("admin")] }), act()), check })).toBe("open"));
  test("by way of another helper", () =>
    expect(
      guarded({
        main: seq(call("outer", { arguments: [request] }), act()),
        outer: call("check", { arguments: [at(parameter("outer", 0), "user"), literal("admin")] }),
        check,
      }),
    ).toBe("held by inferred (authorized)"));
  test("as a method of its own receiver", () =>
    expect(guarded({ main: seq(call("m", { self: user }), act()), m: choice(at(self("m"), "isAdmin"), seq(), fail) })).toBe("held by inferred (authorized)"));
  test("and answers yes or no", () =>
    expect(
      guarded({
        main: seq(call("is", { id: "c", arguments: [user] }), choice(answer("c"), seq(), fail), act()),
        is: give(all(parameter("is", 0), equal(at(parameter("is", 0), "role"), literal("admin")))),
      }),
    ).toBe("held by inferred (authorized)"));
  test("and hands the caller back", () =>
    expect(
      guarded({
        main: seq(call("who", { id: "c" }), choice(at(answer("c"), "isAdmin"), seq(), fail), act()),
        who: seq(caller("s"), choice(answer("s"), seq(), give(nil)), give(at(answer("s"), "user"))),
      }),
    ).toBe("held by inferred (authorized)"));
  test("and hands back the caller or, on another way, somebody else", () =>
    expect(
      guarded({
        main: seq(call("who", { id: "c", arguments: [request] }), choice(at(answer("c"), "isAdmin"), seq(), fail), act()),
        who: seq(caller("s"), sometimes(give(at(parameter("who", 0), "body"))), give(answer("s"))),
      }),
    ).toMatch(/^open/));
});

describe("a refusal as second signal", () => {
  const judged = external("judge", { name: "policies.judge", arguments: [user, input("postId")] });
  const no = not(answer("judge"));
  test("`forbidden` makes a judgement about the caller a right", () => expect(proved(answer("judge"), refuse(), judged)).toBe("authorized"));
  test("`unauthenticated` makes it a signing-in", () => expect(proved(answer("judge"), refuse("unauthenticated"), judged)).toBe("authenticated"));
  test("`not found` makes it nothing", () => expect(proved(answer("judge"), refuse("missing"), judged)).toBe("nothing"));
  test("by an answer that is returned", () => expect(proved(answer("judge"), answerNo(), judged)).toBe("authorized"));
  test("said aloud before leaving", () => expect(proved(answer("judge"), seq(deny(), end), judged)).toBe("authorized"));
  test("said aloud without leaving proves nothing", () => expect(proved(answer("judge"), deny(), judged)).toBe("nothing"));
  test("of a judgement that mentions no caller proves nothing", () =>
    expect(proved(answer("judge"), refuse(), external("judge", { arguments: [input("postId")] }))).toBe("nothing"));
  test("gated by something else is optional", () =>
    expect(guarded(seq(judged, choice(all(input("archiving"), no), refuse()), act()))).toBe("open, optional inferred"));
  test("of a judgement that is always yes proves nothing", () =>
    expect(guarded({ main: seq(call("may", { id: "c", arguments: [user] }), choice(answer("c"), seq(), refuse()), act()), may: give(literal(true)) })).toBe(
      "open",
    ));
  test("for being somebody is no right", () => expect(proved(not(at(user, "banned")), refuse())).toBe("nothing"));
  test("for having signed in is no right", () => expect(proved(not(user), refuse())).toBe("nothing"));
  test("for a limit is no right", () =>
    expect(proved(answer("judge"), refuse(), external("judge", { name: "rateLimiter.check", arguments: [user] }))).toBe("nothing"));
  test("for a caller whose own record is missing is a signing-in, and no right", () =>
    expect(proved(answer("me"), refuse(), external("me", { name: "db.findUser", arguments: [record({ id: at(user, "id") })] }))).toBe("authenticated"));
  test("for a record that is looked up beside the caller's key is tenancy, and no right", () =>
    expect(
      proved(answer("m"), refuse(), external("m", { name: "db.findMembership", arguments: [record({ userId: at(user, "id"), orgId: input("orgId") })] })),
    ).toBe("tenant"));
  test("for a record that is there already is nothing", () =>
    expect(
      proved(not(answer("m")), refuse(), external("m", { name: "db.findMembership", arguments: [record({ userId: at(user, "id"), orgId: input("orgId") })] })),
    ).toBe("nothing"));
  test("for a field of the caller that names no right is none", () =>
    expect(proved(equal(at(user, "status"), literal("active")), refuse())).toBe("authenticated"));
  test("for what else stands in a mixture of request and caller is nothing", () =>
    expect(proved(at(answer("both"), "params.role"), refuse(), external("both", { name: "parse", arguments: [user, request] }))).toBe("nothing"));
  test("by a helper that always throws", () =>
    expect(guarded({ main: seq(judged, choice(no, call("forbid")), act()), forbid: refuse() })).toBe("held by inferred (authorized)"));
  test("of two kinds asks for the lesser", () => expect(proved(answer("judge"), sometimes(refuse(), refuse("unauthenticated")), judged)).toBe("authenticated"));
  test("where an own function looks at the caller by itself", () =>
    expect(
      guarded({
        main: seq(call("may", { id: "c", arguments: [request] }), choice(answer("c"), seq(), refuse()), act()),
        may: seq(external("db", { arguments: [at(parameter("may", 0), "user.id")] }), choice(unknown(answer("db")), give(literal(true))), give(literal(false))),
      }),
    ).toBe("held by inferred (authorized)"));
});

describe("a query that picks by the caller's key", () => {
  const scoped = (field: string, term: Term, role: "selects" | "writes", effect: "create" | "update", ...more: readonly Parameters<typeof key>[]) =>
    guarded(act("A", [key(field, term, role), ...more.map((parts) => key(...parts))], effect), { level: "tenant" });
  test("touches only what is the caller's", () => expect(scoped("ownerId", at(user, "id"), "selects", "update")).toBe("held by scoped-query (tenant)"));
  test("by a key from the request touches anything", () => expect(scoped("ownerId", input("ownerId"), "selects", "update")).toBe("open"));
  test("does not scope an update by what it writes", () => expect(scoped("ownerId", at(user, "id"), "writes", "update")).toBe("open"));
  test("creates what is the caller's", () => expect(scoped("ownerId", at(user, "id"), "writes", "create")).toBe("held by scoped-query (tenant)"));
  test("creates under somebody else's parent", () =>
    expect(scoped("ownerId", at(user, "id"), "writes", "create", ["teamId", input("teamId"), "writes"])).toBe("open"));
  test("only signs by the caller what it creates", () => expect(scoped("createdById", at(user, "id"), "writes", "create")).toBe("open"));
});
