// Which files are tests. Fixtures below test/packs, test/rules, test/idioms and test/journeys are other people's projects, and none of ours.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^countersign$/, replacement: fileURLToPath(new URL("./core/src/index.ts", import.meta.url)) },
      { find: /^countersign\/editor$/, replacement: fileURLToPath(new URL("./core/src/editor/index.ts", import.meta.url)) },
      { find: /^countersign\/editor\/start$/, replacement: fileURLToPath(new URL("./core/src/editor/start.ts", import.meta.url)) },
    ],
  },
  test: {
    include: ["test/{unit,house,harness,laws,surfaces,editor}/**/*.test.ts", "test/{packs,rules,idioms,journeys,replay}/*.test.ts"],
    testTimeout: 60_000,
  },
});
