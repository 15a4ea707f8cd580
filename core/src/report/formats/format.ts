// What a format is: a finished Report -> a text. Width and colour come in as data.
import type { Report } from "../../model/report.js";

export interface Format {
  readonly id: string;
  readonly title: string;
  readonly show: (report: Report, look: Look) => string;
}
export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}
