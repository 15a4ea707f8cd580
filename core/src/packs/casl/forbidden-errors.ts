// `ForbiddenError.from(ability).throwUnlessCan(…)` throws; `unlessCan(…)` only hands back the error, so somebody must throw it.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { questionOf } from "./question.js";

export const caslForbiddenErrors = recognize({
  id: "casl/forbidden-errors",
  title: "A CASL error, thrown or handed back",
  finds: "guard",
  looksAt: "call",
  at: ["@casl/ability#ForbiddenError.from().**.{throwUnlessCan,unlessCan}"],
  read: (call) =>
    calledName(call) === "throwUnlessCan"
      ? { shape: "throws", promise: false, ...questionOf(call) }
      : { shape: "answers", promise: false, at: [], when: "absent", ...questionOf(call) },
});
