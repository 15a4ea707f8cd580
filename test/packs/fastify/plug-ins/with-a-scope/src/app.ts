import Fastify from "fastify";
import auth from "./auth.js";
import { invoices } from "./invoices.js";

const app = Fastify();

app.register(auth);
app.register(invoices);
