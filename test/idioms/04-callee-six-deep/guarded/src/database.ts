import knex from "knex";

export const database = knex({ client: "pg", connection: process.env.DATABASE_URL });
