import express from "express";
import { betterAuth } from "better-auth";

const app = express();
const auth = betterAuth({});

app.post("/users/:id/role", async (req, res) => { //= entry http POST /users/:id/role
  await auth.api.setRole({ body: { userId: req.params.id, role: req.body.role } }); //= open unguarded-action
  res.end();
});
