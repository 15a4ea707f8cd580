export const routes = [
  { method: "get", path: "/tokens", handler: "tokens.list", policies: ["is-signed-in"] },
  { method: "delete", path: "/tokens/:id", handler: "tokens.remove", policies: [] },
] as const;
