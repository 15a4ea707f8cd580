// What Mongoose's queries go by. Shared by the idioms of this pack.
export const readers = "{mongoose,@typegoose/typegoose}#**";
/** Calls that a query may still be given before it is sent. */
export const refinements = "{exec,lean,select,populate,session,sort,orFail}";
