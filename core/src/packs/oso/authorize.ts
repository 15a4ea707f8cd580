// `await oso.authorize(actor, action, resource)` of the library rejects unless allowed. The one of Oso Cloud answers.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const osoAuthorize = recognize({
  id: "oso/authorize",
  title: "A check by the Oso library that throws",
  finds: "guard",
  looksAt: "call",
  at: ["oso#Oso.{authorize,authorizeField,authorizeRequest}"],
  read: (call) => {
    const [, action, resource] = call.arguments;
    const aboutRequest = calledName(call) === "authorizeRequest";
    return {
      shape: "throws",
      promise: true,
      level: "authorized",
      permission: aboutRequest ? null : (action ?? null),
      subject: aboutRequest ? null : (resource ?? null),
    };
  },
});
