import fp from "fastify-plugin";
import { PermissionService } from "../services/permission-service.js";
import { GroupService } from "../services/group-service.js";

declare module "fastify" {
  interface FastifyInstance {
    services: { groups: GroupService; permissions: PermissionService };
  }
  interface FastifyRequest {
    actor: { id: string; rights: readonly string[] };
  }
}

export default fp(async (server) => {
  server.decorate("services", { groups: new GroupService(), permissions: new PermissionService() });
});
