// What must not matter, does not.
import { expect, test } from "vitest";
import type { LinkedStep } from "../../../core/src/model/graph.js";
import {
  act,
  answer,
  asks,
  at,
  attempt,
  audit,
  blind,
  call,
  choice,
  fail,
  give,
  guard,
  literal,
  loop,
  no,
  not,
  parameter,
  prove,
  seq,
  sometimes,
  yes,
} from "./build.js";

/** A small deterministic source of choices: the tests must not differ from run to run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % sides;
  };
}

function body(roll: (sides: number) => number, own: number, depth: number): LinkedStep {
  const inner = (): LinkedStep => (depth > 3 ? act(`R${roll(4)}`) : body(roll, own, depth + 1));
  const callee = `f${roll(6)}`;
  const id = `c${own}-${roll(1000)}-${depth}-${callee}`;
  switch (roll(11)) {
    case 0:
      return seq(inner(), inner());
    case 1:
      return sometimes(inner(), inner());
    case 2:
      return guard(`g${roll(3)}`);
    case 3:
      return act(`R${roll(4)}`);
    case 4:
      return loop(inner());
    case 5:
      return attempt(inner(), roll(2) ? inner() : null, roll(3) ? null : inner());
    case 6:
      return seq(call(callee, { id, arguments: [at(parameter(`f${own}`, 0), "user")] }), choice(answer(id), inner(), roll(2) ? fail : inner()));
    case 7:
      return seq(asks(`q${id}`), choice(not(answer(`q${id}`)), give(no)), inner());
    case 8:
      return roll(4) ? audit() : blind;
    case 9:
      return choice(at(parameter(`f${own}`, 0), "isAdmin"), inner(), fail);
    default:
      return sometimes(give(roll(2) ? yes : literal(null)));
  }
}

const programs = Array.from({ length: 30 }, (_, seed) => {
  const roll = dice(seed + 1);
  const own = Array.from({ length: 6 }, (__, index) => [`f${index}`, seq(body(roll, index, 0), body(roll, index, 0))] as const);
  return { main: seq(call("f0", { arguments: [at(parameter("main", 0), "user")] }), call(["f1", "f2"])), ...Object.fromEntries(own) };
});

test("the order in which functions and calls are listed changes no verdict", () => {
  for (const program of programs) expect(prove(program, { audited: true, reversed: true })).toEqual(prove(program, { audited: true }));
});

test("a function that nobody calls changes no verdict", () => {
  for (const program of programs)
    expect(prove({ aside: seq(act("Aside"), guard()), ...program }, { audited: true })).toEqual(prove(program, { audited: true }));
});

test("to move the whole body into a function of its own changes no outcome", () => {
  const outcomes = (functions: Readonly<Record<string, LinkedStep>>): readonly unknown[] =>
    prove(functions, { audited: true }).map(({ obligation, outcome, level }) => [obligation.action.id, obligation.duty, outcome, level]);
  for (const { main, ...program } of programs) {
    const wrapped = {
      ...program,
      main: seq(call("whole", { arguments: [parameter("main", 0)] })),
      whole: seq(call("f0", { arguments: [at(parameter("whole", 0), "user")] }), call(["f1", "f2"])),
    };
    expect(outcomes(wrapped)).toEqual(outcomes({ main, ...program }));
  }
});

test("a guard at the very start holds everything", () => {
  for (const program of programs) for (const verdict of prove({ ...program, main: seq(guard("first"), program.main) })) expect(verdict.outcome).toBe("held");
});

test("without any guard or test nothing is held", () => {
  const bare = (step: LinkedStep): LinkedStep => {
    switch (step.kind) {
      case "sequence":
        return seq(...step.steps.map(bare));
      case "choice":
        return sometimes(bare(step.then), bare(step.otherwise));
      case "loop":
        return loop(bare(step.body));
      case "attempt":
        return attempt(bare(step.body), step.rescue && bare(step.rescue), step.ensure && bare(step.ensure));
      case "guard":
        return seq();
      default:
        return step;
    }
  };
  for (const program of programs)
    for (const verdict of prove(Object.fromEntries(Object.entries(program).map(([id, step]) => [id, bare(step)])))) expect(verdict.outcome).not.toBe("held");
});
