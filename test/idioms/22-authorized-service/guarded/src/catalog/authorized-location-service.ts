import type { Credentials } from "../credentials.js";
import { NotAllowedError, type Permissions } from "../permissions.js";
import type { LocationService } from "./location-service.js";

export class AuthorizedLocationService implements LocationService {
  constructor(
    private readonly inner: LocationService,
    private readonly permissions: Permissions,
  ) {}

  async deleteLocation(id: string, options: { credentials: Credentials }) {
    const decision = await this.permissions.authorize("location.delete", options.credentials);
    if (decision.result !== "ALLOW") {
      throw new NotAllowedError();
    }
    return this.inner.deleteLocation(id, options);
  }
}
