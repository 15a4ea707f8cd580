import type { RequestHandler } from "express";
import jwt from "jsonwebtoken";

export const session: RequestHandler = (req, _res, next) => {
  req.user = jwt.verify(req.headers.authorization ?? "", process.env.SECRET ?? "") as { id: string };
  next();
};
