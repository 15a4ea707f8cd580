import { Controller, Headers, Inject, Post, UnauthorizedException } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import { PrismaClient } from "@prisma/client";

enum Setting {
  TideSecret = "TIDE_SECRET",
}
const db = new PrismaClient();

@Controller("tides")
export class TidesController {
  private readonly tideSecret: string;
  private readonly clockToken: string;
  private lastSecret: string;
  private readonly tideName: string;

  constructor(private readonly configService: ConfigService, @Inject("firstSecret") firstSecret: string) {
    this.tideSecret = this.configService.get(Setting.TideSecret);
    this.clockToken = process.env.CLOCK_TOKEN;
    this.lastSecret = firstSecret;
    this.tideName = configService.get("TIDE_NAME");
  }

  @Post("night")
  async night(@Headers("tide-secret") given: string) { //= entry http POST /tides/night
    if (given !== this.tideSecret) throw new Error("Not for you.");
    await db.tide.deleteMany({}); //= held inferred
  }

  @Post("dawn")
  async dawn(@Headers("clock-token") given: string) { //= entry http POST /tides/dawn
    if (!this.clockToken || given !== this.clockToken) throw new UnauthorizedException();
    await db.tide.deleteMany({}); //= held inferred
  }

  /** What somebody sent before is no secret of the server's. */
  @Post("noon")
  async noon(@Headers("last-secret") given: string, @Headers("next-secret") next: string) { //= entry http POST /tides/noon
    if (given !== this.lastSecret) throw new UnauthorizedException();
    this.lastSecret = next;
    await db.tide.deleteMany({}); //= open unguarded-action
  }

  /** A name is no secret. */
  @Post("dusk")
  async dusk(@Headers("tide-name") given: string) { //= entry http POST /tides/dusk
    if (given !== this.tideName) throw new UnauthorizedException();
    await db.tide.deleteMany({}); //= open unguarded-action
  }
}
