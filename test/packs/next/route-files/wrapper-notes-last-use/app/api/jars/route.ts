import { removalOf } from "../../../lib/removal";

export const DELETE = removalOf("jar"); //= entry http DELETE /api/jars
