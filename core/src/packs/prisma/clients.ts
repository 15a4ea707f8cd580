// Under which names a Prisma client comes: clients are generated into many places, so they are known by their names, not by their modules. Shared by the idioms of this pack.

export function ofClients(methods: string): readonly string[] {
  // `**`: the client may come out of $extends(…).
  return [`**#PrismaClient.**.${methods}`, `**#PrismaClientExtends.**.${methods}`, `nestjs-prisma#{PrismaService,CustomPrismaService}.**.${methods}`];
}
/** Of its models: helpers declare `TransactionClient` for what they are handed. */
export function ofModels(methods: string): readonly string[] {
  return [...ofClients(methods), `**#Prisma.TransactionClient.*.${methods}`];
}
