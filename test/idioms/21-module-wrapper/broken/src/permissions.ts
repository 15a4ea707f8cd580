import type { Request } from "express";

export function permissionsOf(req: Request) {
  return {
    canManageSegments: () => req.user.rights.includes("segments"),
    refuse() {
      throw Object.assign(new Error("forbidden"), { status: 403 });
    },
  };
}
