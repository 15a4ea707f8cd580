import { OPEN_PATHS } from "./open-paths.js";

export function showroom() {
  console.log(`Open: ${OPEN_PATHS.join(", ")}`);
}
