import express from "express";
import keysController from "../controllers/keys.js";
import { checkPermission } from "../rbac.js";

const router = express.Router();

router.post("/", checkPermission("keys:create"), keysController.createKey); //= entry http POST /api/v1/keys
router.delete("/:id", checkPermission("keys:delete"), keysController.deleteKey.bind(keysController)); //= entry http DELETE /api/v1/keys/:id

export default router;
