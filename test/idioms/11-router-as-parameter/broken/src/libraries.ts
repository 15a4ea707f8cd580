import { prisma } from "./prisma.js";

export const createLibraries = () => ({
  roles: {
    deleteRole: async (id: string) => {
      await prisma.role.delete({ where: { id } }); //= open unguarded-action
    },
  },
});
export type Libraries = ReturnType<typeof createLibraries>;
