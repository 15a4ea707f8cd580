import fp from "fastify-plugin";

export default fp(async (app) => {
  app.addHook("onRequest", async (request, reply) => {
    if (request.user?.role !== "admin") return reply.code(403).send();
  });
});
