import express from "express";
import { requireProject } from "./access";
import { hookByName, projectBySlug, removeHook } from "./hooks";

const app = express();

app.delete("/projects/:projectId/hooks/:hookId", async (req, res) => { //= entry http DELETE /projects/:projectId/hooks/:hookId
  const { projectId, hookId } = req.params;
  const project = await projectBySlug(projectId);
  if (!project) throw new Error("no project");
  await requireProject(req.user, project.id);
  const hook = await hookByName(hookId);
  if (!hook) throw new Error("no hook");
  await removeHook(hookId);
  res.end();
});
