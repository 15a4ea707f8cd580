import "./early.js";
import "./late.js";
