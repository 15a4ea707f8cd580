import type { NextFunction, Request, Response } from "express";

export async function refund(order: string): Promise<void> {
  await fetch(`http://till.internal/refunds/${order}`, { method: "POST" });
}

export async function rebuild(index: string, how: { force: boolean }): Promise<void> {
  await fetch(`http://search.internal/${index}`, { method: "POST", body: JSON.stringify(how) });
}

export async function requireCashier(request: Request, response: Response, next: NextFunction): Promise<void> {
  const answer = await fetch("http://till.internal/cashiers", { headers: { authorization: request.get("authorization") ?? "" } });
  if (answer.ok) next();
  else response.status(403).end();
}
