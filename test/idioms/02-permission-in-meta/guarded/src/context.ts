export interface Context {
  readonly session: { readonly user: { readonly id: string; readonly permissions: readonly string[] } } | null;
}
