export const config = {
  nightSecret: process.env.NIGHT_SECRET ?? "",
  port: 3000,
};
