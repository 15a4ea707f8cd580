import { DataTypes, Model, Sequelize } from "sequelize";

export const sequelize = new Sequelize(process.env.DATABASE_URL ?? "");

export class ApiKey extends Model {
  declare id: string;
  declare userId: string;
  declare user: { id: string; isAdmin: boolean };
}
ApiKey.init({ id: { type: DataTypes.UUID, primaryKey: true }, userId: DataTypes.UUID, secret: DataTypes.STRING }, { sequelize });
