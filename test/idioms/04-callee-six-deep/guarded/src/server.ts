import express from "express";
import { currentUser } from "./current-user.js";
import { removeTicket } from "./tickets/controller.js";

const app = express();
app.use(express.json());
app.use(currentUser);
app.post("/tickets/:id/remove", removeTicket); //= entry http POST /tickets/:id/remove
app.listen(8080);
