import express, { type Request, type Response } from "express";
import { rebuild, refund, requireCashier } from "./till.js";

const app = express();

app.post("/orders/:id/refund", requireCashier, refundOrder); //= entry http POST /orders/:id/refund
app.post("/search/rebuild", requireCashier, rebuildSearch); //= entry http POST /search/rebuild
app.post("/search/refresh", refreshSearch); //= entry http POST /search/refresh

async function refundOrder(request: Request, response: Response) {
  await refund(request.params.id); //= held cashier
  response.end();
}

async function rebuildSearch(_request: Request, response: Response) {
  await rebuild("books", { force: true }); //= held cashier
  response.end();
}

async function refreshSearch(_request: Request, response: Response) {
  // Not forced: the policy does not call this an action.
  await rebuild("books", { force: false });
  response.end();
}
