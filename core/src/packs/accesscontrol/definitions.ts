// `ac.grant(role).deleteAny("post")` gives a right and checks nothing.
import { recognize } from "../pack.js";

export const accesscontrolDefinitions = recognize({
  id: "accesscontrol/definitions",
  title: "AccessControl rights being given, which checks nothing",
  finds: "guard",
  looksAt: "call",
  at: [
    `accesscontrol#AccessControl.{grant,deny,allow,reject}().**.{createAny,readAny,updateAny,deleteAny,createOwn,readOwn,updateOwn,deleteOwn}`,
    "accesscontrol#AccessControl.{grant,deny,allow,reject,extendRole,lock}",
  ],
  read: () => ({ shape: "inert" }),
});
