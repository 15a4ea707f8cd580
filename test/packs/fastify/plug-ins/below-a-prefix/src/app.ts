import Fastify from "fastify";
import { requireAdmin } from "./auth.js";
import invoices from "./invoices.js";

const app = Fastify();

app.addHook("onRequest", requireAdmin);
app.register(
  async (api) => {
    api.register(invoices, { prefix: "/invoices" });
  },
  { prefix: "/api" },
);
