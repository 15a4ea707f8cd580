interface PermissionRow {
  readonly name: string;
  readonly project: string | null;
}

export class Access {
  constructor(private readonly store: { permissionsOf(id: string): Promise<PermissionRow[]> }) {}

  async may(user: { id: string }, permissions: string[], project?: string): Promise<boolean> {
    try {
      const rows = await this.store.permissionsOf(user.id);
      return rows.filter((row) => !row.project || row.project === project).some((row) => permissions.includes(row.name));
    } catch {
      return Promise.resolve(false);
    }
  }

  async mayAnything(_user: { id: string }, _permissions: string[]): Promise<boolean> {
    return true;
  }
}
