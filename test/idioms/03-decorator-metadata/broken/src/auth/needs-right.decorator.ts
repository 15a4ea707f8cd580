import { applyDecorators, SetMetadata, UseGuards } from "@nestjs/common";
import { RightsGuard } from "./rights.guard";

export const RIGHT = "right";
export const NeedsRight = (right: string) => applyDecorators(SetMetadata(RIGHT, right), UseGuards(RightsGuard));
