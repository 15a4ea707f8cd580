// The shop, put together.
import express from "express";
import { admin } from "./admin.js";
import { orders } from "./orders.js";
import { products } from "./products.js";
import { users } from "./users.js";

const app = express();
app.use(express.json());
app.use("/products", products);
app.use("/orders", orders);
app.use("/users", users);
app.use("/admin", admin);

app.listen(3000);
