import express from "express";
import { Controller } from "./controller.js";
import { Drafts } from "./drafts.js";
import { Invoices } from "./invoices.js";

class Root extends Controller {
  constructor() {
    super();
    this.use("/invoices", new Invoices().router);
    this.use("/drafts", new Drafts().router);
  }
}

export function createApp() {
  const app = express();
  app.use("/api", new Root().router);
  return app;
}
