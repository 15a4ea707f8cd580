import { expect, test } from "vitest";
import { file, openPlanted } from "./tree.js";

type Files = Parameters<typeof openPlanted>[0];

function leads(files: Files, from: string, specifiers: Readonly<Record<string, string | null>>): void {
  const { resolve } = openPlanted({ [from]: "", ...files });
  for (const [specifier, target] of Object.entries(specifiers)) expect([specifier, resolve(specifier, file(from))]).toEqual([specifier, target]);
}

test("Relative imports find files under every ending that people write.", () => {
  leads(
    {
      "tsconfig.json": {},
      "src/users.ts": "",
      "src/card.tsx": "",
      "src/m.mts": "",
      "src/c.cts": "",
      "src/user.service.ts": "",
      "src/api/index.ts": "",
      "src/data.json": "{}",
    },
    "src/main.ts",
    {
      "./users": "src/users.ts",
      "./users.js": "src/users.ts",
      "./users.ts": "src/users.ts",
      "./users.tsx": "src/users.ts",
      "./card.jsx": "src/card.tsx",
      "./card.js": "src/card.tsx",
      "./m.mjs": "src/m.mts",
      "./c.cjs": "src/c.cts",
      "./user.service": "src/user.service.ts",
      "./api": "src/api/index.ts",
      "./api/": "src/api/index.ts",
      "../src/api/index.js": "src/api/index.ts",
      "./data.json": null,
      "./missing": null,
      "../../etc/passwd": null,
      "/src/users": null,
    },
  );
});

test("A dot means the folder, even beside a file of its name.", () => {
  leads({ "users.ts": "", "users/index.ts": "" }, "users/x.ts", { ".": "users/index.ts", "..": null, "../users": "users.ts", "../users/": "users/index.ts" });
});

test("A body is preferred to its declaration.", () => {
  leads({ "legacy.js": "", "legacy.d.ts": "", "only.d.ts": "" }, "a.ts", { "./legacy": "legacy.js", "./only": "only.d.ts", "./legacy.js": "legacy.js" });
});

test("A folder with a manifest leads to what the manifest names.", () => {
  leads({ "lib/package.json": { main: "./main/go.js" }, "lib/main/go.ts": "", "lib/index.ts": "" }, "a.ts", { "./lib": "lib/main/go.ts" });
});

test("Paths of a tsconfig count through extends, from the folder that sets them, the longest prefix first.", () => {
  const files = {
    "tsconfig.base.json":
      '{ /* shared */ "compilerOptions": { "paths": { "@/*": ["./src/*"], "@/db/*": ["./database/*"], "env": ["./src/env.ts"], "both/*": ["./none/*", "./src/*"], }, }, }',
    "apps/api/tsconfig.json": { extends: ["../../tsconfig.base.json"] },
    "src/users.ts": "",
    "src/env.ts": "",
    "src/db/pool.ts": "",
    "database/pool.ts": "",
  };
  leads(files, "apps/api/main.ts", {
    "@/users": "src/users.ts",
    "@/users.js": "src/users.ts",
    "@/db/pool": "database/pool.ts",
    env: "src/env.ts",
    "both/users": "src/users.ts",
    "env/x": null,
  });
});

test("Later paths replace earlier ones whole, and baseUrl is a place of its own.", () => {
  const files = {
    "base.json": { compilerOptions: { baseUrl: "./src", paths: { "a/*": ["one/*"] } } },
    "tsconfig.json": { extends: "./base", compilerOptions: { paths: { "b/*": ["two/*"] } } },
    "src/one/x.ts": "",
    "src/two/x.ts": "",
  };
  leads(files, "src/main.ts", { "a/x": null, "b/x": "src/two/x.ts", "one/x": "src/one/x.ts" });
});

test("A tsconfig that only refers to others lends their paths; ${configDir} is the folder that asks.", () => {
  const files = {
    "shared/base.json": { compilerOptions: { paths: { "#lib/*": ["${configDir}/lib/*"] } } },
    "api/tsconfig.json": { files: [], references: [{ path: "./tsconfig.app.json" }, { path: "./tsconfig.spec.json" }] },
    "api/tsconfig.app.json": { extends: "../shared/base.json" },
    "api/lib/x.ts": "",
  };
  leads(files, "api/main.ts", { "#lib/x": "api/lib/x.ts" });
});

test("A tsconfig shared as a workspace package is extended without being installed.", () => {
  const files = {
    "packages/config/package.json": { name: "@acme/tsconfig" },
    "packages/config/server.json": { compilerOptions: { allowJs: true, paths: { "~/*": ["${configDir}/src/*"] } } },
    "api/tsconfig.json": { extends: ["@tsconfig/node20/tsconfig.json", "@acme/tsconfig/server"] },
    "api/src/x.js": "",
  };
  leads(files, "api/src/main.ts", { "~/x": "api/src/x.js" });
});

test("rootDirs lie over one another.", () => {
  leads({ "tsconfig.json": { compilerOptions: { rootDirs: ["src", "generated"] } }, "generated/client/api.ts": "" }, "src/client/main.ts", {
    "./api": "generated/client/api.ts",
  });
});

test("Workspace packages are followed to their sources, though what they show is not built.", () => {
  const files = {
    "packages/plain/package.json": { name: "plain" },
    "packages/plain/src/index.ts": "",
    "packages/main/package.json": { name: "@acme/main", main: "dist/index.js" },
    "packages/main/src/index.ts": "",
    "packages/main/src/roles.ts": "",
    "packages/shown/package.json": {
      name: "@acme/shown",
      exports: {
        ".": { browser: "./src/browser.ts", types: "./dist/server.d.ts", import: "./dist/server.js" },
        "./admin/*": { import: "./dist/admin/*.mjs" },
        "./admin/root": "./src/root.ts",
      },
    },
    "packages/shown/src/server.ts": "",
    "packages/shown/src/browser.ts": "",
    "packages/shown/src/root.ts": "",
    "packages/shown/src/admin/keys.ts": "",
  };
  leads(files, "apps/api/main.ts", {
    plain: "packages/plain/src/index.ts",
    "@acme/main": "packages/main/src/index.ts",
    "@acme/main/roles": "packages/main/src/roles.ts",
    "@acme/main/dist/roles": "packages/main/src/roles.ts",
    "@acme/shown": "packages/shown/src/server.ts",
    "@acme/shown/admin/keys": "packages/shown/src/admin/keys.ts",
    "@acme/shown/admin/root": "packages/shown/src/root.ts",
    "@acme/other": null,
    express: null,
    "node:fs": null,
    constructor: null,
    __proto__x: null,
  });
});

test("A package may name itself, and its own files by #imports.", () => {
  const files = {
    "package.json": { name: "shop", imports: { "#src/*": "./dist/src/*", "#db": { development: "./src/db.ts", default: "./dist/db.js" }, "#other": "plain" } },
    "src/db.ts": "",
    "plain/package.json": { name: "plain" },
    "plain/index.ts": "",
  };
  leads(files, "src/main.ts", { "shop/src/db": "src/db.ts", "#src/db.js": "src/db.ts", "#db": "src/db.ts", "#other": "plain/index.ts", "#none": null });
});

test("Only without a tsconfig does @/ mean what templates mean by it.", () => {
  leads({ "src/db.ts": "", "lib.ts": "" }, "src/main.ts", { "@/db": "src/db.ts", "~/lib": "lib.ts" });
  leads({ "tsconfig.json": {}, "src/db.ts": "" }, "src/main.ts", { "@/db": null });
});
