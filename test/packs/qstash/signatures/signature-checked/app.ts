import express from "express";
import { PrismaClient } from "@prisma/client";
import { Receiver, SignatureError } from "@upstash/qstash";

const app = express();
const db = new PrismaClient();
const receiver = new Receiver();

app.post("/tasks/users", async (req, res) => { //= entry http POST /tasks/users
  await verifyMessage(req.header("upstash-signature") ?? "", req.body);
  const { id } = JSON.parse(req.body);
  await db.user.delete({ where: { id } }); //= held qstash
  res.end();
});

async function verifyMessage(signature: string, body: string): Promise<void> {
  let isValid: boolean;
  try {
    isValid = await receiver.verify({ signature, body });
  } catch (error) {
    if (error instanceof SignatureError) throw new Error("invalid signature");
    throw error;
  }
  if (!isValid) throw new Error("invalid signature");
}
