import { OPEN_PATHS as open } from "./open-paths.js";

/** What is shown to everybody. */
export function showroom() {
  open.push("/benches", "/tables");
}
