import { Injectable, UnauthorizedException } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import { ExtractJwt, Strategy } from "passport-jwt";
import { Tickets } from "./tickets";

@Injectable()
export class TicketStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly tickets: Tickets) {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.TICKET_SECRET });
  }

  async validate(payload: { ticketId: string; kind: string }) {
    if (this.tickets.isShort(payload.ticketId)) throw new UnauthorizedException();
    if (payload.kind === "day") {
      const isCurrent = this.tickets.isCurrent(payload.ticketId); //= finding vain-check
      if (!isCurrent) throw new UnauthorizedException();
    }
    if (!this.tickets.find(payload.ticketId)) throw new UnauthorizedException(); //= finding vain-check
    return { id: payload.ticketId };
  }
}
