// What Redis keeps under a secret that only the caller can know: whatever is found there names the caller.
import { isKeptByCredential } from "../credentials.js";
import { recognize } from "../pack.js";

// Limit: that only the server itself puts something there, and only for a secret that it has verified, is not looked at. Nobody keeps what they do not know under a credential.
export const redisCredentialLookups = recognize({
  id: "redis/credential-lookups",
  title: "A session or an API key that Redis keeps under its secret",
  finds: "guard",
  looksAt: "call",
  at: ["{ioredis,redis,@redis/client,@upstash/redis}#**.{get,getex,getEx,getBuffer}"],
  read: ({ arguments: [key] }) => (isKeptByCredential(key) ? { shape: "identity", promise: true, at: [] } : null),
});
