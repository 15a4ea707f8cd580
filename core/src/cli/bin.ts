#!/usr/bin/env node
// The process around the command line.
import { setFlagsFromString } from "node:v8";
import { main } from "./main.js";
import type { Terminal } from "./terminal.js";

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  isInteractive: { write: process.stdout.isTTY === true, tell: process.stderr.isTTY === true },
  columns: process.stdout.columns ?? null,
  environment: process.env,
  folder: process.cwd(),
  clock: () => performance.now(),
  today: new Date().toISOString().slice(0, 10),
};

// `countersign check | head` closes the pipe early: no fault, and nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// A run is over in seconds, so most of what the optimizing compiler makes comes too late to be of use: left to itself,
// it takes up to two fifths of the processor time. A function must run ten times as long before it is optimized.
// A language server goes on for hours, and is quick by what that compiler makes; left to itself, it would let garbage grow
// to twice what it holds: collecting earlier costs it no time that could be measured.
setFlagsFromString(process.argv[2] === "lsp" ? "--heap-growing-percent=50" : "--interrupt-budget=1500000");

process.exitCode = await main(process.argv.slice(2), terminal, () => import("../index.js"));
