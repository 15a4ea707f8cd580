// `compare(presented, row.hash)`: a yes proves that whoever presents it knows the secret of that row, and so is whom the row names.
import { lastNames, recognize } from "../pack.js";

export const passwordHashComparisons = recognize({
  id: "password-hashes/comparisons",
  title: "A secret compared with the hash that is kept of it",
  finds: "guard",
  looksAt: "call",
  at: [
    "{bcrypt,bcryptjs,@node-rs/bcrypt}#**.{compare,compareSync}",
    "@node-rs/bcrypt#**.{verify,verifySync}",
    "{argon2,@node-rs/argon2}#**.{verify,verifySync}",
  ],
  read: ({ origin, arguments: [first, second] }) => {
    const [method = ""] = lastNames(origin, 1);
    const isHashFirst = origin.includes("argon2#");
    const kept = isHashFirst ? first : second;
    return kept
      ? { shape: "answers", promise: !method.endsWith("Sync"), at: [], when: "truthy", level: "authenticated", permission: null, subject: kept }
      : null;
  },
});
