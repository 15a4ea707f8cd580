import express from "express";
import { PrismaClient } from "@prisma/client";
import passport from "passport";

const app = express();
const db = new PrismaClient();

app.delete("/photos/:id", passport.authenticate("jwt", (error, user) => console.log(error, user)), async (req, res) => { //= entry http DELETE /photos/:id
  await db.photo.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
