import express from "express";
import { chatflows } from "./routes/chatflows.js";
import { pings } from "./routes/pings.js";
import { callerOf } from "./caller.js";
import { OPEN_URLS } from "./open-urls.js";

const app = express();

app.use((req, res, next) => {
  const open = OPEN_URLS.some((url) => req.path.startsWith(url));
  if (open) return next();
  const caller = callerOf(req);
  if (caller?.role !== "operator") return res.status(401).json({ error: "Unauthorized Access" });
  next();
});
app.use("/api/v1/chatflows", chatflows);
app.use("/api/v1/pings", pings);
app.listen(3000);
