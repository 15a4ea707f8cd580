// Origins of Sequelize models and of their rows: own classes that extend Model, `define(…)`, `sequelize.models.X`.
const modules = "{sequelize,sequelize-typescript,@sequelize/core}";

/** Calls that name a model. */
export const modelMakers = ["define", "model", "init"];

/** `**`: rows come out of a query: `Model.findByPk().destroy`. */
export function ofModels(methods: string): string[] {
  return [`${modules}#{Model,ModelStatic,ModelCtor}.**.${methods}`, `${modules}#**.{define,model}().**.${methods}`, `${modules}#**.models.**.${methods}`];
}
