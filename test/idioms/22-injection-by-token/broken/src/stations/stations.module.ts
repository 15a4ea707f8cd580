import { Module } from "@nestjs/common";
import { Database } from "../database";
import { STATIONS } from "./stations";
import { StationsController } from "./stations.controller";
import { StoredStations } from "./stored-stations";

@Module({
  controllers: [StationsController],
  providers: [Database, { provide: STATIONS, useClass: StoredStations }],
})
export class StationsModule {}
