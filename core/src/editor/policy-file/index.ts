// What an editor offers in countersign.jsonc. Pure: the text, a place in it, and what the last report knows.
export { completePolicy } from "./complete.js";
export { type Explanation, explainPolicy } from "./explain.js";
export { type Known, nothingKnown, readKnown } from "./known.js";
export { mistakesIn, type PolicyMistake } from "./mend.js";
export { placeInPolicy } from "./place.js";
