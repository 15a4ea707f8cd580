export const settings = { asksPotters: true, hall: "north" };
