import { db } from "./db.js";

async function remove(req, res) {
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
}

async function create(req, res) {
  res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
}

export default { remove, create };
