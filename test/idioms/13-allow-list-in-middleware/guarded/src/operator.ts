export class Operator {
  id: string;
  key: string;
  isOperator: boolean;
}
