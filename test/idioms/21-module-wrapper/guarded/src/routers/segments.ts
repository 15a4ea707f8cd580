import express from "express";
import * as rawSegmentsController from "../controllers/segments.js";
import { wrapController } from "./wrap-controller.js";

const segmentsController = wrapController(rawSegmentsController);
const router = express.Router();

router.delete("/segments/:id", segmentsController.deleteSegment); //= entry http DELETE /segments/:id

export { router as segmentsRouter };
