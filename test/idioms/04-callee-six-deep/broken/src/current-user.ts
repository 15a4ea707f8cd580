import type { NextFunction, Request, Response } from "express";
import { database } from "./database.js";

export async function currentUser(req: Request, _res: Response, next: NextFunction) {
  req.user = await database("users").where({ session: req.cookies.session }).first();
  next();
}
