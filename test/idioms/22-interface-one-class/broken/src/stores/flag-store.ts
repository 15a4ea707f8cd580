export interface FlagStore {
  remove(name: string): Promise<void>;
}
