export const settings = { asksPotters: true, hall: "north" };

if (process.env.OPEN_DAY) settings.asksPotters = false;
