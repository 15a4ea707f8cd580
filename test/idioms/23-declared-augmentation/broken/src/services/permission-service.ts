export class PermissionService {
  async require(actor: { rights: readonly string[] }, right: string) {
    if (!actor.rights.includes(right)) throw Object.assign(new Error("forbidden"), { statusCode: 403 });
  }
}
