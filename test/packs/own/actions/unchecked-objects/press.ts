// The press takes orders over the wire: nothing here says that it writes. The policy does.
export async function press(order: { drawerId?: string; folderId?: string; plant: string }): Promise<void> {
  await fetch("http://press.internal/sheets", { method: "POST", body: JSON.stringify(order) });
}

export async function discard(specimenId: string): Promise<void> {
  await fetch(`http://press.internal/specimens/${specimenId}`, { method: "DELETE" });
}
