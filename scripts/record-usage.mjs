// Loaded before a measured program: leaves its CPU seconds (all threads), wall seconds and peak memory in a file when it ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const start = process.hrtime.bigint();
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    writeFileSync(process.env.COUNTERSIGN_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, wall, memory: maxRSS / 1024 }));
  });
}
