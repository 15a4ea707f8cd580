import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireProject } from "./access";

const app = express();
const db = new PrismaClient();

app.delete("/projects/:projectId", async (req, res) => { //= entry http DELETE /projects/:projectId
  const { projectId } = req.params;
  await requireProject(req.user, projectId);
  await db.project.delete({ where: { id: projectId } }); //= held project
  res.end();
});
