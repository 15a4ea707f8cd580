import type { Knex } from "knex";
import type { LocationService } from "./location-service.js";

export class DefaultLocationService implements LocationService {
  constructor(private readonly database: Knex) {}

  async deleteLocation(id: string) {
    await this.database("locations").where({ id }).delete(); //= held inferred
  }
}
