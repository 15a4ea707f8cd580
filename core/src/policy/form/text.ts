// The small texts that policies are made of, each with the sentence for when it is mistyped.
import * as z from "zod";

/** "src/auth.ts#requireAdmin", "@acme/auth#can", "**#Ability.can", or a bare "requireAdmin" for own functions of that name. */
const originForm = /^(?!.*\.[cm]?[jt]sx?$)(.+#)?[\w$*{},.()]+$/;
const argumentForm = /^\$\d+(\.[\w$-]+)*$/;

export const originPattern = z
  .string()
  .regex(originForm, 'names no function. Write "src/auth.ts#requireAdmin", "@acme/auth#can", "**#Ability.can" or just "requireAdmin".');
export const argumentPath = z.string().regex(argumentForm, 'is no place in the arguments. Write "$0" for the first one, "$1.scope" for a field of the second.');
/** Something that a person wrote for another. */
export const sentence = z.string().regex(/\S/, "is empty. Write at least a few words.");
export const glob = z.string().min(1, "is empty. Write a name, or a pattern with * in it.");

/** One, or a list of them: a list of one is a nuisance to write. */
export function oneOrMany<T extends z.ZodType>(one: T) {
  return z.union([one, z.array(one).min(1, "is an empty list. Name at least one, or leave it out.")]);
}
export function listOf<T>(written: T | readonly T[] | undefined): readonly T[] {
  if (written === undefined) return [];
  return isList(written) ? written : [written];
}
function isList<T>(written: T | readonly T[]): written is readonly T[] {
  return Array.isArray(written);
}
