export { DELETE } from "../../../tokens/[id]/route";
