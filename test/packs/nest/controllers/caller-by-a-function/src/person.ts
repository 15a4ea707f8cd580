export class Person {
  id: string;
  account: { id: string };
}
