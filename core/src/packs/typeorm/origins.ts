// Origins of what can write in TypeORM. A transaction's manager is shown as what opened it, so a data source may save, too.
export const repositories = "{Repository,TreeRepository,MongoRepository}";
export const managers = "{EntityManager,MongoEntityManager,DataSource,Connection}";
export const transactions = [`typeorm#${managers}.transaction`, "typeorm#**.manager.transaction"];

/** Calls by which a repository is told what it holds. */
export const repositoryMakers = ["getRepository", "getTreeRepository", "getMongoRepository", "withRepository"];

/** Patterns for methods of any repository or manager. */
export function ofWriters(methods: string): string[] {
  return [
    `typeorm#${repositories}.${methods}`,
    `typeorm#**.{${repositoryMakers.join(",")}}().**.${methods}`,
    `typeorm#${managers}.${methods}`,
    `typeorm#**.manager.${methods}`,
  ];
}
