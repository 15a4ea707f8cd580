import { DataSource } from "typeorm";
import { Claim } from "./claim.js";

export const dataSource = new DataSource({ type: "postgres", entities: [Claim] });
