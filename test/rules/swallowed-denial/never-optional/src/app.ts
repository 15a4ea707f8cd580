import { PrismaClient } from "@prisma/client";
import express from "express";
import { keyholder } from "./keys";

const app = express();
const db = new PrismaClient();
enum Role {
  Warden = "warden",
}

app.delete("/lockers/:id", keyholder(), async (req, res) => { //= entry http DELETE /lockers/:id
  await db.locker.delete({ where: { id: req.params.id } }); //= held keyholder
  res.end();
});

app.delete("/rooms/:id", keyholder({ role: Role.Warden }), async (req, res) => { //= entry http DELETE /rooms/:id
  await db.room.delete({ where: { id: req.params.id } }); //= held keyholder
  res.end();
});

app.delete("/halls/:id", keyholder({}), async (req, res) => { //= entry http DELETE /halls/:id
  await db.hall.delete({ where: { id: req.params.id } }); //= held keyholder
  res.end();
});
