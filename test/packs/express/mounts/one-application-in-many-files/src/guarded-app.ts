import { app } from "./app.js";
import { requireAdmin } from "./auth.js";

app.use(requireAdmin);

export { app };
