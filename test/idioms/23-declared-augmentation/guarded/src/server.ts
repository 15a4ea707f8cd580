import fastify from "fastify";
import services from "./plugins/services.js";
import routes from "./routes.js";

const server = fastify();
await server.register(services);
await server.register(routes);
await server.listen({ port: 3000 });
