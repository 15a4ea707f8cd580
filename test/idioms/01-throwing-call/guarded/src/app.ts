import Koa from "koa";
import keys from "./routes/keys.js";

const app = new Koa();
app.use(keys.routes());
app.listen(3000);
