const order = ["guest", "reader", "keeper", "admin"];

export function rankOf(role: string): number {
  return order.indexOf(role);
}

export class Ranks {
  private static readonly order = ["guest", "reader", "keeper", "admin"];

  static isLower(one: string, other: string): boolean {
    return this.order.indexOf(one) < this.order.indexOf(other);
  }
}
