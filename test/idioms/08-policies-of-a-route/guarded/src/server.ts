import fastify from "fastify";
import { define } from "./define.js";
import { parcelRoutes } from "./routes/parcels.js";

const server = fastify();
define(server, parcelRoutes);
await server.listen({ port: 4000 });
