import express from "express";
import { ContextsController } from "./routes/contexts.js";

const app = express();
app.use("/api/admin", new ContextsController().app);
