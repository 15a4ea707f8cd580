// Calls that name a Mongoose model.
export const modelMakers = ["model", "discriminator", "collection", "getModelForClass"];
