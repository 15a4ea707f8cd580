import type { Request, RequestHandler, Response } from "express";
import type { ZodTypeAny, z } from "zod";
import { contextOf, type ApiContext } from "../context.js";

interface Spec<P extends ZodTypeAny> {
  readonly params: P;
}
type Run<P extends ZodTypeAny> = (given: { params: z.infer<P>; context: ApiContext }) => Promise<unknown>;

export const createHandler =
  <P extends ZodTypeAny>({ params }: Spec<P>) =>
  (run: Run<P>): RequestHandler =>
  async (req: Request, res: Response) => {
    const parsed = params.safeParse(req.params);
    if (!parsed.success) return res.status(400).json({ message: parsed.error.message });
    res.json(await run({ params: parsed.data, context: contextOf(req) }));
  };
