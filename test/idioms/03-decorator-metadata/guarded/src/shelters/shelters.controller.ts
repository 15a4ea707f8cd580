import { Controller, Delete, Param } from "@nestjs/common";
import { NeedsRight } from "../auth/needs-right.decorator";
import { SheltersService } from "./shelters.service";

@Controller("shelters")
export class SheltersController {
  constructor(private readonly shelters: SheltersService) {}

  @Delete(":id")
  @NeedsRight("shelters:close")
  close(@Param("id") id: string) { //= entry http DELETE /shelters/:id
    return this.shelters.close(id);
  }
}
