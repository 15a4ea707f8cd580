import { Model } from "sequelize";

export class Attachment extends Model {
  declare id: string;
}
