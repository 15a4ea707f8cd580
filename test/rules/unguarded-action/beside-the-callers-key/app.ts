import { PrismaClient } from "@prisma/client";
import express from "express";
import { findRow } from "row-finder";

const app = express();
const db = new PrismaClient();

/** Found by the caller's key and by whatever else was sent: not by the caller alone. */
app.delete("/oars/:id", async (req, res) => { //= entry http DELETE /oars/:id
  const row = await findRow({ ...req.body, userId: req.user.id });
  await db.oar.delete({ where: { id: row.id } }); //= open unguarded-action
  res.end();
});

app.delete("/sails/:id", async (req, res) => { //= entry http DELETE /sails/:id
  await drop({ ...req.body, userId: req.user.id });
  res.end();
});

async function drop(input: { readonly id: string; readonly userId: string }): Promise<void> {
  await db.sail.delete({ where: { id: input.id } }); //= open unguarded-action
}
