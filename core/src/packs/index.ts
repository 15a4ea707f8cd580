// The packs: the only place where one is mentioned by those who use them.
import { accesscontrol } from "./accesscontrol/pack.js";
import { authJs } from "./auth-js/pack.js";
import { auth0 } from "./auth0/pack.js";
import { betterAuth } from "./better-auth/pack.js";
import { casbin } from "./casbin/pack.js";
import { casl } from "./casl/pack.js";
import { cerbos } from "./cerbos/pack.js";
import { clerk } from "./clerk/pack.js";
import { drizzle } from "./drizzle/pack.js";
import { express } from "./express/pack.js";
import { fastify } from "./fastify/pack.js";
import { firebase } from "./firebase/pack.js";
import { hono } from "./hono/pack.js";
import { jwt } from "./jwt/pack.js";
import { knex } from "./knex/pack.js";
import { koa } from "./koa/pack.js";
import { kysely } from "./kysely/pack.js";
import { mongodb } from "./mongodb/pack.js";
import { mongoose } from "./mongoose/pack.js";
import { nest } from "./nest/pack.js";
import { neutral } from "./neutral/pack.js";
import { next } from "./next/pack.js";
import { node } from "./node/pack.js";
import { openfga } from "./openfga/pack.js";
import { orpc } from "./orpc/pack.js";
import { oso } from "./oso/pack.js";
import { osoCloud } from "./oso-cloud/pack.js";
import type { Pack } from "./pack.js";
import { passport } from "./passport/pack.js";
import { passwordHashes } from "./password-hashes/pack.js";
import { permit } from "./permit/pack.js";
import { prisma } from "./prisma/pack.js";
import { qstash } from "./qstash/pack.js";
import { redis } from "./redis/pack.js";
import { remix } from "./remix/pack.js";
import { remixAuth } from "./remix-auth/pack.js";
import { results } from "./results/pack.js";
import { retraced } from "./retraced/pack.js";
import { safeAction } from "./safe-action/pack.js";
import { sequelize } from "./sequelize/pack.js";
import { sql } from "./sql/pack.js";
import { stripe } from "./stripe/pack.js";
import { supabase } from "./supabase/pack.js";
import { svix } from "./svix/pack.js";
import { trpc } from "./trpc/pack.js";
import { typeorm } from "./typeorm/pack.js";
import { workos } from "./workos/pack.js";

export const packs: readonly Pack[] = [
  ...[express, fastify, hono, koa, nest, next, orpc, remix, safeAction, trpc],
  ...[drizzle, knex, kysely, mongodb, mongoose, node, prisma, sequelize, sql, stripe, typeorm],
  ...[
    accesscontrol,
    auth0,
    authJs,
    betterAuth,
    casbin,
    casl,
    cerbos,
    clerk,
    firebase,
    jwt,
    neutral,
    openfga,
    oso,
    osoCloud,
    passport,
    passwordHashes,
    permit,
    qstash,
    redis,
    remixAuth,
    results,
    supabase,
    svix,
  ],
  ...[retraced, workos],
];
