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
  if (drawerId) {
    const drawer = await Drawer.findByPk(drawerId);
    confirm(headers.authorization, "addSheet", drawer);
  }
  if (folderId) {
    const folder = await Folder.findByPk(folderId);
    confirm(headers.authorization, "addSheet", folder);
  }
  await press({ drawerId, folderId, plant }); //= held keeper
  response.end();
}

async function writeLabel({ body, headers }: Request, response: Response) {
  const { drawerId, folderId } = body;
  const drawer = drawerId ? await Drawer.findByPk(drawerId) : null;
  const folder = folderId ? await Folder.findByPk(folderId) : null;
  if (drawerId && !drawer) throw new Error("missing");
  if (folderId && !folder) throw new Error("missing");
  if (drawer) confirm(headers.authorization, "addLabel", drawer);
  if (folder) confirm(headers.authorization, "addLabel", folder);
  await Label.findOrMake({ where: { drawerId: drawerId ?? null, folderId: folderId ?? null }, defaults: { text: "" } });
  response.end();
}

async function entrustKey({ body, headers }: Request, response: Response) {
  const drawer = await Drawer.findByPk(body.drawerId);
  confirm(headers.authorization, "entrust", drawer);
  await KeyHolder.findOrCreate({ where: { drawerId: body.drawerId, holderId: body.holderId } }); //= held keeper
  response.end();
}

async function discardSpecimen({ params, headers }: Request, response: Response) {
  const drawer = await Drawer.findByPk(params.drawerId);
  confirm(headers.authorization, "delete", drawer);
  const specimen = await Specimen.findByPk(params.specimenId);
  if (!specimen || specimen.drawerId !== drawer?.id) throw new Error("missing");
  await discard(specimen.id); //= held keeper
  response.end();
}
