export enum Kind {
  Ship = "ship",
  Port = "port",
}
