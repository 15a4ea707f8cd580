// One rule speaks for a verdict, the most telling one, in a sentence that names entry point, action and remedy.
import { describe, expect, test } from "vitest";
import type { Case } from "../../../core/src/findings/rule.js";
import { rules } from "../../../core/src/findings/rules/index.js";
import { type BlindReason, effects, type Flaw } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";
import type { AuditFlaw, Verdict } from "../../../core/src/model/verdict.js";
import { action, audit, audited, entryPoint, guard, held, miss, open, requirement, span, unaudited, unknown } from "../report/sample.js";

const deed = { entry: entryPoint("http DELETE /users/:id", span("src/app.ts", 3)), action: action("delete", "User", span("src/users.ts", 41)) };
const admin = guard("requireAdmin", "authorized", span("src/app.ts", 3));
const login = guard("requireLogin", "authenticated", span("src/app.ts", 2));

function told(verdict: Verdict, asked: Case["requirement"] = requirement) {
  return rules.flatMap((rule) => {
    const words = rule.about === "verdict" ? rule.judge({ verdict, requirement: asked, nameOf: (evidence) => `\`${evidence.guard}\`` }) : null;
    return words ? [{ rule: rule.id, message: `${words.says}: ${words.remedy}.` }] : [];
  });
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}

const flaws: Readonly<Record<Flaw, string>> = {
  "not-awaited": "unawaited-guard",
  concurrent: "unawaited-guard",
  "result-ignored": "ignored-guard-result",
  "always-truthy": "ignored-guard-result",
  "no-exit": "ignored-guard-result",
  "denial-swallowed": "swallowed-denial",
  "too-late": "late-guard",
  "one-branch-only": "one-branch-guard",
  "switched-off": "one-branch-guard",
  "other-permission": "permission-mismatch",
  "other-object": "other-object-guard",
  "fails-open": "fail-open-guard",
  optional: "fail-open-guard",
  "inert-metadata": "inert-guard",
  "too-weak": "weak-guard",
};

describe("an open guard duty", () => {
  test.each(keysOf(flaws))("with a near miss that is %s is told by the rule for it", (flaw) => {
    const found = told(open(deed, [miss(flaw, admin)]));
    expect(found.map((one) => one.rule)).toEqual([flaws[flaw]]);
  });

  test("with no near miss is an unguarded action", () => {
    expect(told(open(deed))).toEqual([
      {
        rule: "unguarded-action",
        message: "DELETE /users/:id can delete User with no guard on the way: add a guard before it, or declare the entry point public.",
      },
    ]);
  });

  test("with a near miss that would not have been enough is told as if it were not there", () => {
    expect(told(open(deed, [miss("not-awaited", login)])).map(({ rule }) => rule)).toEqual(["unguarded-action"]);
    expect(told(open(deed, [miss("not-awaited", login)], "authenticated")).map(({ rule }) => rule)).toEqual(["weak-guard"]);
  });

  test("which names its guards is told only by those", () => {
    const asked = { ...requirement, guardedBy: [name<"GuardId">("owner")] };
    expect(told(open(deed, [miss("not-awaited", admin)]), asked).map(({ rule }) => rule)).toEqual(["unguarded-action"]);
    expect(told(open(deed, [miss("too-weak", admin)], "authorized"), asked)).toEqual([
      {
        rule: "weak-guard",
        message: "DELETE /users/:id can delete User once it is proved that the caller may, and the policy asks for `owner`: add that guard.",
      },
    ]);
  });

  test("with several near misses is told by the one that is nearest to a guard", () => {
    const verdict = open(deed, [miss("other-object", admin), miss("too-weak", login), miss("not-awaited", admin), miss("too-late", admin)], "authenticated");
    expect(told(verdict).map(({ rule }) => rule)).toEqual(["unawaited-guard"]);
  });

  test("with two near misses alike is told by the one that has a name", () => {
    const verdict = open(deed, [miss("not-awaited", guard("inferred", "authorized", span("src/app.ts", 3))), miss("not-awaited", admin)]);
    expect(told(verdict)[0]?.message).toContain("`requireAdmin`");
  });

  test("that is declared public, where the policy does not accept that, is an unguarded action", () => {
    expect(told(open(deed, [], "declared-public")).map(({ rule }) => rule)).toEqual(["unguarded-action"]);
  });
});

const auditFlaws: Readonly<Record<AuditFlaw["flaw"], string>> = {
  "not-awaited": "unawaited-audit",
  swallowed: "unawaited-audit",
  "missing-fields": "audit-missing-fields",
  secret: "audit-secret",
  "not-every-path": "unaudited-action",
  "other-record": "unaudited-action",
};

describe("an audit duty", () => {
  test.each(keysOf(auditFlaws))("with a record that is %s is told by the rule for it", (flaw) => {
    const evidence = audit(span("src/users.ts", 44), { missingFields: ["actor", "target"], secrets: ["token"] });
    const found = told(unaudited(deed, [{ evidence, flaw }]));
    expect(found.map((one) => one.rule)).toEqual([auditFlaws[flaw]]);
  });

  test("with no record at all is an unaudited action", () => {
    expect(told(unaudited(deed)).map(({ rule }) => rule)).toEqual(["unaudited-action"]);
  });

  test("that is held by a record with a secret is told all the same", () => {
    expect(told(audited(deed, audit(span("src/users.ts", 44), { secrets: ["password"] }))).map(({ rule }) => rule)).toEqual(["audit-secret"]);
  });
});

test("what is held is not spoken of", () => {
  expect(told(held(deed, admin))).toEqual([]);
  expect(told(audited(deed, audit(span("src/users.ts", 44))))).toEqual([]);
});

const reasons: readonly BlindReason[] = [
  "dynamic-callee",
  "dynamic-import",
  "eval",
  "labelled-jump",
  "lost-callee",
  "opaque-guard",
  "text-callee",
  "unresolved-entry",
  "unparsed-file",
  "depth",
];
test.each(reasons)("what cannot be seen for %s is a blind spot and no accusation", (reason) => {
  const found = told(unknown(deed, { span: span("src/users.ts", 40), reason, what: "hooks[name]" }));
  expect(found.map((one) => one.rule)).toEqual(["blind-spot"]);
});

test("the words of every message", async () => {
  const evidence = audit(span("src/users.ts", 44), { missingFields: ["actor", "target"], secrets: ["token"] });
  const verdicts = [
    ...effects.map((effect) => open({ ...deed, action: action(effect, "Order", span("src/a.ts", 1)) })),
    ...keysOf(flaws).map((flaw) => open(deed, [miss(flaw, flaw === "too-weak" ? login : admin)])),
    unaudited(deed),
    ...keysOf(auditFlaws).map((flaw) => unaudited(deed, [{ evidence, flaw }])),
    ...reasons.map((reason) => unknown(deed, { span: span("src/users.ts", 40), reason, what: "hooks[name]" })),
  ];
  const messages = verdicts.flatMap((verdict) => told(verdict)).map(({ rule, message }) => `${rule}\n  ${message}\n`);
  await expect(messages.join("")).toMatchFileSnapshot("expected/messages.txt");
});

test("every message is one sentence that ends with its remedy", () => {
  const all = keysOf(flaws).flatMap((flaw) => told(open(deed, [miss(flaw, admin)])));
  expect(all.filter(({ message }) => !/^DELETE \/users\/:id can delete User\b.+: [a-z].+[^.]\.$/.test(message) || /\. [A-Z]/.test(message))).toEqual([]);
});
