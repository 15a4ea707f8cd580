import { MongoClient } from "mongodb";

export const segments = new MongoClient(process.env.MONGO_URL ?? "").db().collection("segments");
