export const OPEN_URLS = ["/api/v1/pings", "/api/v1/version"];
