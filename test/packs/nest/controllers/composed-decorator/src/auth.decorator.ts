import { applyDecorators, SetMetadata, UseGuards } from "@nestjs/common";
import { AdminGuard } from "./admin.guard";

export function Admin() {
  return applyDecorators(SetMetadata("area", "admin"), UseGuards(AdminGuard));
}

export const Documented = (summary: string) => applyDecorators(SetMetadata("summary", summary));
