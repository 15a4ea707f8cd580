import express from "express";
import { claims } from "./claims.js";
import { requireClerk } from "./require-clerk.js";
import { deleteClaim } from "./claims-controller.js";

const app = express();
app.use(express.json());
app.get("/healthz", (_req, res) => res.send("ok")); //= entry http GET /healthz
app.use(claims);
app.delete("/claims/:id", deleteClaim); //= entry http DELETE /claims/:id
app.use(requireClerk);

export default app;
