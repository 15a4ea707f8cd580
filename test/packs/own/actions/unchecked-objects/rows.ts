import { Model } from "sequelize";

export class Drawer extends Model {
  declare id: string;
}
export class Folder extends Model {
  declare id: string;
}
export class Specimen extends Model {
  declare id: string;
  declare drawerId: string;
}
export class KeyHolder extends Model {}

class Row extends Model {
  /** Looks for a row, and writes one of all that it was told. */
  static async findOrMake(told: { where: object; defaults: object }) {
    const found = await this.findOne({ where: told.where as Record<string, string> });
    return found ?? (await this.create({ ...told.defaults, ...told.where })); //= open other-object-guard
  }
}
export class Label extends Row {}
