import express from "express";
import { clerkClient } from "@clerk/express";

const app = express();

app.delete("/users/:id", async (req, res) => { //= entry http DELETE /users/:id
  await clerkClient.users.deleteUser(req.params.id); //= open unguarded-action
  res.end();
});
