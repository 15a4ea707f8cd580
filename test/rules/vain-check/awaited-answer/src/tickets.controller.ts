import { Controller, Get, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";

@Controller("tickets")
@UseGuards(AuthGuard("jwt"))
export class TicketsController {
  @Get()
  rules() { //= entry http GET /tickets
    return "One ticket each.";
  }
}
