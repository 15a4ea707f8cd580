// The second door: what the extension knows of the language server.
export * from "./protocol.js";
