import { Router } from "express";
import type { LocationService } from "./catalog/location-service.js";
import { credentialsOf } from "./credentials.js";

export function createRouter({ locationService }: { locationService: LocationService }) {
  const router = Router();
  router.delete("/locations/:id", async (req, res) => { //= entry http DELETE /locations/:id
    await locationService.deleteLocation(req.params.id, { credentials: credentialsOf(req) });
    res.status(204).end();
  });
  return router;
}
