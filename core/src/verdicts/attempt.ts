// try, catch, finally.
import type { LinkedStep } from "../model/graph.js";
import { type Books, gained, type Losses, meet, miss, type Reached, record } from "./books.js";
import type { Frame, Walk } from "./frame.js";
import { newAudits } from "./promises.js";
import { joinAnswers, meetWays, nowhere, type Ways } from "./ways.js";

type Attempt = Extract<LinkedStep, { kind: "attempt" }>;

/** Where a rescue goes on as well, whoever was refused goes on with it. */
const swallowed: Losses = { flawOf: () => "denial-swallowed", audit: "swallowed" };

export function attempt(step: Attempt, at: Books, frame: Frame, walk: Walk): Ways {
  const tried = walk(step.body, at, frame);
  const caught = step.rescue ? rescue(step.rescue, tried, bestEffort(at, tried, earliestThrow(at, tried.thrown)), frame, walk) : tried;
  return step.ensure ? ensure(step.ensure, caught, frame, walk) : caught;
}

/** Whatever a library does may throw, from the first step on: so nothing that the body proves holds in the rescue. */
function earliestThrow(at: Books, thrown: Reached): Books {
  const met = meet(at, thrown, null);
  return thrown && met ? { ...met, missed: thrown.missed } : at;
}

/** The rescue starts from wherever the body could throw; so a guard in the body proves nothing in it, nor behind it. */
function rescue(step: LinkedStep, tried: Ways, thrown: Books, frame: Frame, walk: Walk): Ways {
  const proved = tried.on ? gained(thrown, tried.on) : [];
  const told = miss(
    { ...thrown, rescued: true },
    proved.map((evidence) => ({ evidence, flaw: "denial-swallowed", at: null })),
  );
  return meetWays({ ...tried, thrown: null }, walk(step, told, frame), swallowed);
}

/** `try { await record(…) } catch { log }`: tried is enough for audits that may be lost, where nothing else was done in the attempt. */
function bestEffort(at: Books, { on }: Ways, thrown: Books): Books {
  if (!on || on.acted.size > at.acted.size) return thrown;
  return record(
    thrown,
    newAudits(at, on).filter(({ delivery }) => delivery !== "awaited"),
  );
}

/** `finally` runs on each way out, and a way out of `finally` itself wins. */
function ensure(step: LinkedStep, { on, jumped, returned, thrown }: Ways, frame: Frame, walk: Walk): Ways {
  const through = (books: Reached, resume: (after: Books) => Ways): Ways => {
    if (!books) return nowhere;
    const { on: after, ...left } = walk(step, books, frame);
    return meetWays({ ...left, on: null }, after ? resume(after) : nowhere);
  };
  const ways = [
    through(on, (after) => ({ ...nowhere, on: after })),
    through(thrown, (after) => ({ ...nowhere, thrown: after })),
    ...[...jumped].map(([label, books]) => through(books, (after) => ({ ...nowhere, jumped: new Map([[label, after]]) }))),
    ...returned.map((answer) => through(answer.books, (books) => ({ ...nowhere, returned: joinAnswers([{ ...answer, books }], []) }))),
  ];
  return ways.reduce((a, b) => meetWays(a, b));
}
