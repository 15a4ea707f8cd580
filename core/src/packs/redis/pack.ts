// Redis: sessions and API keys that are kept under their secret.
import { definePack } from "../pack.js";
import { redisCredentialLookups } from "./credential-lookups.js";

export const redis = definePack({
  id: "redis",
  title: "Redis",
  packages: ["ioredis", "redis", "@redis/client", "@upstash/redis"],
  verified: "ioredis 5.x, redis 5.x, @upstash/redis 1.x",
  recognizers: [redisCredentialLookups],
});
