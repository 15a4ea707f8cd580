import { Auth0Client } from "@auth0/nextjs-auth0/server";
import { PrismaClient } from "@prisma/client";

const auth0 = new Auth0Client();
const db = new PrismaClient();

export const DELETE = async (request) => { //= entry http DELETE /reports
  await db.report.deleteMany({}); //= open unguarded-action
  return Response.json({});
};
