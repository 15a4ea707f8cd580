// Stands in for the language server: says that it is ready, and what it counted.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
const counts = { held: 3, open: 2, unknown: 1 };
connection.onInitialized(() => void connection.sendNotification("countersign/status", { state: "ready", counts, errors: 1, warnings: 1, says: null }));
connection.onRequest("countersign/inventory", () => []);
connection.listen();
