import { z } from "zod";
import { createHandler } from "./create-handler.js";
import { deleteById } from "../data/delete-by-id.js";
import { database } from "../data/database.js";

const deleteMetricById = deleteById(database, "metrics");

export const deleteMetric = createHandler({ params: z.object({ id: z.string() }) })(async ({ params, context }) => {
  if (!context.can("metrics:delete")) {
    context.deny();
  }
  await deleteMetricById(params.id);
  return { deletedId: params.id };
});
