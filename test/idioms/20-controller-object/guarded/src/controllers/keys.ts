import type { NextFunction, Request, Response } from "express";
import keysService from "../services/keys.js";

const createKey = async (req: Request, res: Response, next: NextFunction) => {
  try {
    return res.json(await keysService.createKey(req.body.name));
  } catch (error) {
    next(error);
  }
};
const deleteKey = async (req: Request, res: Response, next: NextFunction) => {
  try {
    return res.json(await keysService.deleteKey(req.params.id));
  } catch (error) {
    next(error);
  }
};

export default { createKey, deleteKey };
