// A verdict before it is told whose it is.
import type { Verdict } from "../model/verdict.js";

type Without<V> = V extends Verdict ? Omit<V, "obligation"> : never;
export type Outcome = Without<Verdict>;
