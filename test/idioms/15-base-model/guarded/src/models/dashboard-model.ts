import { BaseModel } from "./base-model.js";

interface Dashboard {
  readonly id: string;
  readonly project: string;
}

export class DashboardModel extends BaseModel<Dashboard> {
  protected canDelete(doc: Dashboard) {
    return this.context.permissions.canManage(doc.project);
  }
  async deleteById(id: string) {
    const doc = await this.collection().findOne({ id });
    if (!doc) return;
    await this.deleteOne(doc);
  }
}
