export const unauthorized = () => Response.json({ error: "unauthorized" }, { status: 401 });
export const forbidden = () => Response.json({ error: "forbidden" }, { status: 403 });
