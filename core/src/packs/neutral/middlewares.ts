// Limits of rate, headers, bodies, logs, sessions, validation: what they let through is let through for anybody.
import { recognize } from "../pack.js";

const libraries = [
  // headers, bodies, compression
  "helmet", "koa-helmet", "@fastify/helmet", "hpp", "cors", "@koa/cors", "@fastify/cors", "body-parser", "koa-body", "koa-bodyparser", "@koa/bodyparser", "compression", "koa-compress",
  "@fastify/compress", "cookie-parser", "@fastify/cookie", "method-override", "response-time", "serve-static", "serve-favicon", "koa-static", "@fastify/static", "connect-timeout", "raw-body",
  // uploads
  "multer", "@koa/multer", "express-fileupload", "@fastify/multipart", "formidable", "graphql-upload",
  // how often
  "express-rate-limit", "express-slow-down", "rate-limiter-flexible", "koa-ratelimit", "@fastify/rate-limit", "@nestjs/throttler", "hono-rate-limiter", "@upstash/ratelimit",
  // logs, traces, errors
  "morgan", "koa-logger", "express-winston", "pino-http", "hono-pino", "express-prom-bundle", "@sentry/node", "@sentry/nextjs", "express-http-context", "express-request-id",
  // validation
  "express-validator", "celebrate", "express-joi-validation", "zod-express-middleware", "@hono/zod-validator", "express-openapi-validator", "@fastify/swagger", "@fastify/swagger-ui", "swagger-ui-express",
  // sessions: who is there, for anybody
  "express-session", "cookie-session", "koa-session", "@fastify/session", "@fastify/secure-session", "connect-flash", "csurf", "csrf-csrf", "lusca", "i18next-http-middleware",
];

export const neutralMiddlewares = recognize({
  id: "neutral/middlewares",
  title: "Middlewares that let everybody through",
  finds: "guard",
  looksAt: "call",
  at: [`{${libraries.join(",")}}#**`, "express#{json,urlencoded,raw,text,static}", "{hono/cors,hono/logger,hono/compress,hono/secure-headers,hono/body-limit,hono/timeout,hono/csrf,hono/etag,hono/cache,hono/request-id}#**"],
  read: () => ({ shape: "inert" }),
});
