export const OPEN_PATHS = ["/health", "/version"];
