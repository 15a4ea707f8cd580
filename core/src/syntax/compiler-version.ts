// Which compiler reads the sources: reports name it, since what it rejects is a blind spot.
import { ts } from "ts-morph";

export const compilerVersion: string = ts.version;
