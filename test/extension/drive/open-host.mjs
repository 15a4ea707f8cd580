// Starts VS Code's server for one run, in a folder of its own that goes with it, and says under which addresses it is reached.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { codeServer, findBrowser, hostNode } from "../host/set-up.mjs";

/** What would get into the way of a test: surprises, and windows over windows. */
const settings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // In a browser it is on unless said otherwise, and would rewrite the project under test.
  "files.autoSave": "off",
  "editor.minimap.enabled": false,
  "git.enabled": false,
  "remote.autoForwardPorts": false,
  "security.workspace.trust.banner": "never",
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.editor.useModal": "off",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};
const patience = 60_000;

/** more: words for the server; vsix: an extension to install first; env: for extensions to see. */
export async function openHost({ more = [], vsix = null, env = {}, extraSettings = {} }) {
  const folder = mkdtempSync(join(tmpdir(), "cs-"));
  const below = (name) => join(folder, name);
  // The sockets that VS Code leaves behind go with the folder; their paths must stay short.
  for (const name of ["home", "t", "user/User"]) mkdirSync(below(name), { recursive: true });
  writeFileSync(below("user/User/settings.json"), JSON.stringify({ ...settings, ...extraSettings }));
  const words = ["--server-data-dir", below("server"), "--user-data-dir", below("user"), "--extensions-dir", below("extensions")];
  const start = [codeServer, ...words, "--accept-server-license-terms", "--telemetry-level", "off"];
  const surroundings = { PATH: process.env.PATH, LANG: "C.UTF-8", HOME: below("home"), TMPDIR: below("t"), ...env };
  if (vsix !== null) await install(start, vsix, surroundings);
  const child = spawn(hostNode, [...start, "--host", "127.0.0.1", "--port", "0", "--without-connection-token", ...more], {
    env: surroundings,
    // A group of its own: extension host and language server end with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  const close = () => endGroup(child).then(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const authority = `127.0.0.1:${await listeningPort(child, said)}`;
    return {
      folder,
      authority,
      uriOf: (path) => `vscode-remote://${authority}${path}`,
      said: () => said.join(""),
      processes: (words) => processesOf(child.pid, words),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A page of the workbench; wish: what it opens, and what it does first. */
export function addressOf({ authority }, { folder = null, workspace = null, payload = [] }) {
  const opened = workspace === null ? `folder=${encodeURIComponent(folder)}` : `workspace=${encodeURIComponent(workspace)}`;
  return `http://${authority}/?${opened}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** It reaches this machine and nothing else. */
export function openBrowser() {
  const given = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
  const closed = ["--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  return chromium.launch({ executablePath: findBrowser() ?? "", headless: true, args: [...given, ...closed] });
}

async function install(start, vsix, env) {
  const said = [];
  const child = spawn(hostNode, [...start, "--install-extension", vsix, "--force"], { env });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(String(bytes)));
  await new Promise((resolve) => child.on("close", resolve));
  if (!/was successfully installed/.test(said.join(""))) throw new Error(`The extension could not be installed: ${said.join("")}`);
}

function listeningPort(child, said) {
  return new Promise((resolve, reject) => {
    const listen = (bytes) => {
      said.push(String(bytes));
      const [, port] = /Extension host agent listening on (\d+)/.exec(said.join("")) ?? [];
      if (port !== undefined) resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", listen);
    child.on("exit", (status) => reject(new Error(`VS Code's server ended with ${status}: ${said.join("")}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start: ${said.join("")}`)), patience).unref();
  });
}

/** Of the server's group, those whose command has these words. */
function processesOf(group, words) {
  const textOf = (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  };
  const isOurs = (id) => Number(/\) \S \d+ (\d+) /.exec(textOf(`/proc/${id}/stat`))?.[1]) === group && textOf(`/proc/${id}/cmdline`).includes(words);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isOurs(name))
    .map(Number);
}

async function endGroup(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended already.
    }
  };
  const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once("exit", resolve));
  signal("SIGTERM");
  const last = setTimeout(() => signal("SIGKILL"), 5000);
  await ended;
  clearTimeout(last);
  signal("SIGKILL");
}
