// `header === process.env.CRON_SECRET`: whoever sends the secret of this server is known to it, as one whose signature was verified.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import type { Ask } from "./ask.js";
import { close } from "./close.js";
import { bareInferred } from "./inferred.js";
import { placeOf, placesIn } from "./places.js";
import { namesRequest, namesSecret, namesSettings } from "./words.js";

/** One side is a secret of the server's own, the other was handed to it. Limit: that the secret is set at all is not looked at; unset, it may equal what nobody sent. */
export function inferFromSecret(left: Term, right: Term, ask: Ask): readonly GuardEvidence[] {
  const [secretLeft, secretRight] = [isSecret(left, ask, 0), isSecret(right, ask, 0)];
  if (secretLeft === secretRight) return [];
  const given = close(secretLeft ? right : left, ask.program);
  return placesIn(given).some(isHandedOver) ? [bareInferred("signed", ask.span)] : [];
}

function isHandedOver(place: Term): boolean {
  const { root } = placeOf(place);
  return root.kind === "parameter" || root.kind === "answer";
}

const deepest = 6;
const digesting = new Set(["digest", "update", "createHmac", "hmac", "toString"]);

/** Of the environment or of settings, by its name; also within a text (`Bearer ${secret}`), or a digest made with it. */
function isSecret(term: Term, ask: Ask, depth: number): boolean {
  if (depth > deepest) return false;
  switch (term.kind) {
    case "named":
      return isOfEnvironment(term.origin.split(/[#.]/)) && namesSecret(term.origin.split(".").at(-1) ?? "");
    case "member":
      return isSetting(term);
    case "object":
    case "unknown":
      return term.mentions.some((one) => isSecret(one, ask, depth + 1));
    // `process.env.KEY ?? ""`; not where a known text stands in for it.
    case "either":
      return isSecret(term.then, ask, depth + 1) && (isSecret(term.otherwise, ask, depth + 1) || isEmpty(term.otherwise));
    case "any":
      return term.of.some((one) => isSecret(one, ask, depth + 1)) && term.of.every((one) => isSecret(one, ask, depth + 1) || isEmpty(one));
    case "answer":
      return isSecretAnswer(term.call, ask, depth);
    default:
      return false;
  }
}

function isSetting(term: Term): boolean {
  const { root, path } = placeOf(term);
  const [last = ""] = path.slice(-1);
  if (!namesSecret(last)) return false;
  if (root.kind === "named") return isOfEnvironment([...root.origin.split(/[#.]/), ...path]) || namesSettings(root.origin.split(/[#.]/).at(-1) ?? "");
  if (root.kind === "self") return namesSettings(path.at(-2) ?? "");
  // `c.env.CRON_SECRET`; anything else in a parameter may have been sent.
  return root.kind === "parameter" && path.at(-2) === "env" && !path.some(namesRequest);
}

function isOfEnvironment(names: readonly string[]): boolean {
  return names.includes("env") && (names.includes("process") || names.includes("Bun") || names.includes("meta"));
}

function isEmpty(term: Term): boolean {
  return term.kind === "nothing" || (term.kind === "literal" && !term.value);
}

/** `config.get("CRON_SECRET")`, and what `createHmac("sha256", secret).update(body).digest("hex")` gives. */
function isSecretAnswer(id: CallId, ask: Ask, depth: number): boolean {
  const call = ask.program.calls.get(id);
  if (!call || call.callees.length > 0) return false;
  const [receiver = "", called = ""] = call.name.split(".").slice(-2);
  const [asked] = call.arguments;
  if (/^get(OrThrow)?$/.test(called) && namesSettings(receiver)) return asked?.kind === "literal" && namesSecret(String(asked.value));
  return (
    digesting.has(call.name.split(".").at(-1) ?? "") && [...call.arguments, ...(call.self ? [call.self] : [])].some((one) => isSecret(one, ask, depth + 1))
  );
}
