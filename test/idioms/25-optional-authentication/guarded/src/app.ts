import Router from "@koa/router";
import Koa from "koa";
import { auth } from "./authentication.js";
import { Attachment } from "./attachment.js";

const app = new Koa();
const router = new Router();

router.post("/attachments.delete", auth({ admin: true }), async (ctx) => { //= entry http POST /attachments.delete
  await Attachment.destroy({ where: { id: ctx.request.body.id } }); //= held inferred
  ctx.body = { success: true };
});
app.use(router.routes());
