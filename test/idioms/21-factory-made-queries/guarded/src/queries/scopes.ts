import type { Pool } from "pg";

export const createScopeQueries = (pool: Pool) => {
  const deleteScope = async (id: string) => {
    await pool.query("delete from scopes where id = $1", [id]); //= held inferred
  };
  const findScope = async (id: string) => {
    const { rows } = await pool.query("select * from scopes where id = $1", [id]);
    return rows[0];
  };

  return { deleteScope, findScope };
};
