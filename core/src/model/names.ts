// The names things go by. Strings on disk; apart from one another in the compiler.
type Named<Name extends string> = string & { readonly __name: Name };

/** Relative to the root, forward slashes: "src/users.ts". */
export type FilePath = Named<"FilePath">;
/** Where a name comes from, whatever it is called here: "@prisma/client#PrismaClient.user.delete", "src/auth.ts#requireAdmin". */
export type Origin = Named<"Origin">;
/** A function by file and name: "src/users.ts#UserService.remove". */
export type FunctionId = Named<"FunctionId">;
/** A function together with what it closes over: `requireRole("admin")` and `requireRole("owner")` give two. */
export type InstanceId = Named<"InstanceId">;
/** A call by file and place in its facts: "src/users.ts:153". */
export type CallId = Named<"CallId">;
/** "http POST /users/:id" */
export type EntryPointId = Named<"EntryPointId">;
/** "src/users.ts:41:9 delete User" */
export type ActionId = Named<"ActionId">;
/** The policy's, or a pack's, name for a kind of check: "admin", "casl". */
export type GuardId = Named<"GuardId">;
export type RequirementId = Named<"RequirementId">;
/** What is wrong: "late-guard". */
export type RuleId = Named<"RuleId">;
/** "prisma" */
export type PackId = Named<"PackId">;
/** Names a finding for good: it survives moved lines. */
export type Fingerprint = Named<"Fingerprint">;
/** "sha256:…" */
export type Digest = Named<"Digest">;

/** The one maker of names. */
export function name<Kind extends string>(text: string): Named<Kind> {
  return text as Named<Kind>;
}

export interface Position {
  /** 1-based, as people count. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}
export interface Span {
  readonly file: FilePath;
  readonly start: Position;
  readonly end: Position;
}

/** A field of a record that came from outside: `constructor` and the like are no fields. */
export function field<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
