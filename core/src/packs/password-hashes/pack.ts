// bcrypt and Argon2: what somebody presents, compared with the hash of a secret that was kept.
import { definePack } from "../pack.js";
import { passwordHashComparisons } from "./comparisons.js";

export const passwordHashes = definePack({
  id: "password-hashes",
  title: "bcrypt, Argon2",
  packages: ["bcrypt", "bcryptjs", "@node-rs/bcrypt", "argon2", "@node-rs/argon2"],
  verified: "bcrypt 6.x, bcryptjs 3.x, argon2 0.44.x",
  recognizers: [passwordHashComparisons],
});
