import express from "express";
import { clerkClient, getAuth } from "@clerk/express";

const app = express();

app.delete("/users/:id", async (req, res) => { //= entry http DELETE /users/:id
  const { has } = getAuth(req);
  if (!has({ permission: "user:delete" })) throw new Error("forbidden");
  await clerkClient.users.deleteUser(req.params.id); //= held clerk
  res.end();
});
