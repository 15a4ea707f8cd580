import { Router } from "express";

export const pings = Router();
pings.get("/", (_req, res) => res.send("pong")); //= entry http GET /api/v1/pings
