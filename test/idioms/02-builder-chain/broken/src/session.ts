export interface Session {
  readonly user: { readonly id: string; readonly roles: readonly string[] };
}
export declare function readSession(headers: Headers): Promise<Session | null>;
