interface Session {
  readonly user: { readonly id: string; readonly role: string };
}
export interface Context {
  readonly session: Session | null;
}
