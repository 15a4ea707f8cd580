import { Body, Controller, Delete, Patch } from "@nestjs/common";
import { ProfilesService } from "./profiles.service";

@Controller("profiles")
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  @Patch()
  rename(@Body() body: { name: string }) { //= entry http PATCH /profiles
    return this.profiles.rename(body.name);
  }
  @Delete()
  clear() { //= entry http DELETE /profiles
    return this.profiles.clear();
  }
}
