import { ForbiddenException, Injectable } from "@nestjs/common";
import { Database } from "../database";
import type { Stations } from "./stations";

@Injectable()
export class StoredStations implements Stations {
  constructor(private readonly database: Database) {}

  async remove(callerId: string, id: string) {
    await this.database.station.delete({ where: { id } }); //= open unguarded-action
    console.info("removed by", callerId);
  }
}
