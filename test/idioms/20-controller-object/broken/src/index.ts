import express from "express";
import keys from "./routes/keys.js";

const app = express();
app.use("/api/v1/keys", keys);
