import { oc } from "@orpc/contract";

export const contract = { planet: { remove: oc.route({ method: "DELETE" }), rename: oc } };
