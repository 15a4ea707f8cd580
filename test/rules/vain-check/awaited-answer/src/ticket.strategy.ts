import { Injectable, UnauthorizedException } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import { ExtractJwt, Strategy } from "passport-jwt";
import { Tickets } from "./tickets";

@Injectable()
export class TicketStrategy extends PassportStrategy(Strategy) {
  private pending: Promise<unknown> | null = null;

  constructor(private readonly tickets: Tickets) {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.TICKET_SECRET });
  }

  async validate(payload: { ticketId: string; kind: string }) {
    if (this.tickets.isShort(payload.ticketId)) throw new UnauthorizedException();
    const isCurrent = await this.tickets.isCurrent(payload.ticketId);
    if (!isCurrent) throw new UnauthorizedException();
    const search = payload.kind === "day" ? this.tickets.find(payload.ticketId) : null;
    if (!search) throw new UnauthorizedException();
    if (this.pending) await this.pending;
    return search;
  }
}
