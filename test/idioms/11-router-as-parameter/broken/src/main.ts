import Koa from "koa";
import mount from "koa-mount";
import { createLibraries } from "./libraries.js";
import initApis from "./routes/init.js";

const app = new Koa();
app.use(mount("/api", initApis(createLibraries())));
app.listen(3001);
