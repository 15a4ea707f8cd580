import express from "express";
import { deleteMetric } from "./api/delete-metric.js";

const app = express();
app.delete("/metrics/:id", deleteMetric); //= entry http DELETE /metrics/:id
