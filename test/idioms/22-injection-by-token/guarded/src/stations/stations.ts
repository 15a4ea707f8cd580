export const STATIONS = Symbol("STATIONS");

export interface Stations {
  remove(callerId: string, id: string): Promise<void>;
}
