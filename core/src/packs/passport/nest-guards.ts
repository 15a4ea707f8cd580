// `AuthGuard("jwt")` of @nestjs/passport, as a guard and as what an own guard builds on.
import { calledName } from "../effects.js";
import { recognize, textOf } from "../pack.js";

// Limit: an own `handleRequest` that lets nobody through as somebody is not read here. It makes the guard optional.
export const passportNestGuards = recognize({
  id: "passport/nest-guards",
  title: "A Nest guard made by Passport",
  finds: "guard",
  looksAt: "call",
  at: ["@nestjs/passport#AuthGuard", "@nestjs/passport#AuthGuard().canActivate"],
  read: (call) => {
    const proof = { level: "authenticated", permission: null, subject: null } as const;
    if (calledName(call) === "canActivate") return { shape: "throws", promise: true, ...proof };
    return textOf(call.arguments[0]) === "anonymous" ? { shape: "near", flaw: "optional", ...proof } : { shape: "stage", form: "decorator", ...proof };
  },
});
