import express from "express";
import { betterAuth } from "better-auth";

const app = express();
const auth = betterAuth({});

app.post("/users/:id/role", async (req, res) => { //= entry http POST /users/:id/role
  const { success } = await auth.api.userHasPermission({ headers: req.headers, body: { permissions: { user: ["grant"] } } });
  if (!success) throw new Error("forbidden");
  await auth.api.setRole({ body: { userId: req.params.id, role: req.body.role } }); //= held better-auth
  res.end();
});
