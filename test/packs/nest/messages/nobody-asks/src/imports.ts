import { Processor, WorkerHost } from "@nestjs/bullmq";
import { Db } from "./db";

@Processor("imports")
export class ImportWorker extends WorkerHost {
  constructor(private readonly db: Db) {
    super();
  }

  async process(job) { //= entry message Process ImportWorker
    await this.db.invoice.create({ data: job.data });
  }
}
