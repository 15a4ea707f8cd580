// Origins of Drizzle databases: made by `drizzle(…)` of any driver, or declared by one of its types.
const types = [
  "PgDatabase",
  "PgTransaction",
  "MySqlDatabase",
  "MySqlTransaction",
  "BaseSQLiteDatabase",
  "SQLiteTransaction",
  "NodePgDatabase",
  "PostgresJsDatabase",
  "NeonHttpDatabase",
  "NeonDatabase",
  "VercelPgDatabase",
  "PgliteDatabase",
  "MySql2Database",
  "PlanetScaleDatabase",
  "LibSQLDatabase",
  "BetterSQLite3Database",
  "DrizzleD1Database",
  "BunSQLDatabase",
];

/** Patterns for methods of any Drizzle database, or of what is made from it. */
export function ofDatabases(path: string): string[] {
  return [`**#drizzle().${path}`, `**#{${types.join(",")}}.${path}`, `**#withReplicas().${path}`];
}
