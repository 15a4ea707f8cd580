import express, { type Request, type Response } from "express";
import { confirm } from "./keeper.js";
import { discard, press } from "./press.js";
import { Drawer, Folder, KeyHolder, Label, Specimen } from "./rows.js";

const app = express();

app.post("/sheets", pressSheet); //= entry http POST /sheets
app.post("/labels", writeLabel); //= entry http POST /labels
app.post("/holders", entrustKey); //= entry http POST /holders
app.delete("/drawers/:drawerId/specimens/:specimenId", discardSpecimen); //= entry http DELETE /drawers/:drawerId/specimens/:specimenId

async function pressSheet({ body, headers }: Request, response: Response) {
  const { drawerId, folderId, plant } = body;
  // Whoever names both is asked about one of them.
  if (drawerId) {
    const drawer = await Drawer.findByPk(drawerId);
    confirm(headers.authorization, "addSheet", drawer);
  } else {
    const folder = await Folder.findByPk(folderId);
    confirm(headers.authorization, "addSheet", folder);
  }
  await press({ drawerId, folderId, plant }); //= open one-branch-guard
  response.end();
}

async function writeLabel({ body, headers }: Request, response: Response) {
  const { drawerId, folderId } = body;
  const drawer = drawerId ? await Drawer.findByPk(drawerId) : null;
  const folder = folderId ? await Folder.findByPk(folderId) : null;
  // Which of the two is asked about is the caller's choice.
  confirm(headers.authorization, "addLabel", drawerId ? drawer : folder);
  await Label.findOrMake({ where: { drawerId: drawerId ?? null, folderId: folderId ?? null }, defaults: { text: "" } });
  response.end();
}

async function entrustKey({ body, headers }: Request, response: Response) {
  const drawer = await Drawer.findByPk(body.drawerId);
  confirm(headers.authorization, "update", drawer);
  await KeyHolder.findOrCreate({ where: { drawerId: body.drawerId, holderId: body.holderId } }); //= open permission-mismatch
  response.end();
}

async function discardSpecimen({ params, headers }: Request, response: Response) {
  const drawer = await Drawer.findByPk(params.drawerId);
  confirm(headers.authorization, "delete", drawer);
  const specimen = await Specimen.findByPk(params.specimenId);
  if (!specimen) throw new Error("missing");
  await discard(specimen.id); //= open other-object-guard
  response.end();
}
