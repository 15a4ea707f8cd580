import type { Credentials } from "../credentials.js";

export interface LocationService {
  deleteLocation(id: string, options: { credentials: Credentials }): Promise<void>;
}
