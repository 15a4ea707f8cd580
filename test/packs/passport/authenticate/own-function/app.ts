import express from "express";
import { PrismaClient } from "@prisma/client";
import passport from "passport";

const app = express();
const db = new PrismaClient();

function lookUp(req, res, next) {
  passport.authenticate("jwt", (error, user) => {
    req.user = user;
    next(error);
  })(req, res, next);
}

app.delete("/photos/:id", lookUp, async (req, res) => { //= entry http DELETE /photos/:id
  await db.photo.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
