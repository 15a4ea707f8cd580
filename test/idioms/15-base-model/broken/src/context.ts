import { DashboardModel } from "./models/dashboard-model.js";

interface User {
  readonly id: string;
  readonly projects: readonly string[];
}
class Permissions {
  constructor(private readonly user: User) {}

  canManage(project: string): boolean {
    return this.user.projects.includes(project);
  }
}

export class ModelContext {
  readonly permissions: Permissions;
  readonly models: { readonly dashboards: DashboardModel };

  constructor(readonly user: User) {
    this.permissions = new Permissions(user);
    this.models = { dashboards: new DashboardModel(this, "dashboards") };
  }
}
export const contextOf = (req: { user: User }) => new ModelContext(req.user);
