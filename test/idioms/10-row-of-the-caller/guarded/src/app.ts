import express, { type Request } from "express";
import jwt from "jsonwebtoken";
import { Accounts } from "./accounts.js";

const app = express();

function userIdOf(req: Request) {
  const claims = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { sub: string };
  return claims.sub;
}

app.delete("/secret", async (req, res) => { //= entry http DELETE /secret
  const accounts = new Accounts();
  await accounts.forget(userIdOf(req));
  res.end();
});
