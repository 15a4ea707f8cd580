import { ForbiddenException, Injectable } from "@nestjs/common";
import { Database } from "../database";
import type { Stations } from "./stations";

@Injectable()
export class StoredStations implements Stations {
  constructor(private readonly database: Database) {}

  async remove(callerId: string, id: string) {
    const station = await this.database.station.findUnique({ where: { id } });
    if (station?.ownerId !== callerId) throw new ForbiddenException();
    await this.database.station.delete({ where: { id } }); //= held inferred
  }
}
