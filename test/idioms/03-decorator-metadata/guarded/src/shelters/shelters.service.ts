import { Injectable } from "@nestjs/common";
import { Database } from "../database";

@Injectable()
export class SheltersService {
  constructor(private readonly database: Database) {}

  async close(id: string) {
    await this.database.shelter.delete({ where: { id } }); //= held inferred
  }
}
