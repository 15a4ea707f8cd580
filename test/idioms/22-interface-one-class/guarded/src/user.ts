export interface User {
  readonly rights: readonly string[];
}
