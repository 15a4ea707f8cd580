export const NONE = "NONE";
export const DELETE_BOOK = "DELETE_BOOK";

export const permit = (permission: string | readonly string[]) => async (req, res, next) => {
  const asked = [permission].flat().filter((one) => one !== NONE && one !== "EVERYONE");
  if (asked.length === 0) return next();
  if (await req.rights.include(asked)) return next();
  return res.status(403).end();
};
