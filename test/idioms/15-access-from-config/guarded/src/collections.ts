import type { Access } from "./access.js";

export interface Collection {
  readonly slug: string;
  readonly access: { readonly read: Access; readonly remove: Access };
}
export const posts: Collection = {
  slug: "posts",
  access: {
    read: () => true,
    remove: ({ req }) => req.user?.role === "editor",
  },
};
