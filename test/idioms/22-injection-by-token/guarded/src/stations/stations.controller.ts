import { Controller, Delete, Inject, Param, Req } from "@nestjs/common";
import { STATIONS, type Stations } from "./stations";

@Controller("stations")
export class StationsController {
  constructor(@Inject(STATIONS) private readonly stations: Stations) {}

  @Delete(":id")
  async remove(@Req() request: { user: { id: string } }, @Param("id") id: string) { //= entry http DELETE /stations/:id
    await this.stations.remove(request.user.id, id);
  }
}
