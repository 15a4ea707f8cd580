export class Chatflow {
  id: string;
}
