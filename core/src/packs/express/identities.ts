// Where Express servers keep the caller.
import { callerNames } from "../pack.js";

/** On the request, and on `res.locals`: only the server's own code fills these; a client cannot. */
export const requestIdentities: readonly string[] = callerNames.flatMap((name) => [`$0.${name}.**`, `$1.locals.${name}.**`]);
