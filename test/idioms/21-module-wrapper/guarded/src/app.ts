import express from "express";
import { segmentsRouter } from "./routers/segments.js";

const app = express();
app.use(segmentsRouter);
