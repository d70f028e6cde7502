const QUARTERS = 4;
const MONTHS = 3;

/** The quarter of a day, and those before it, the latest first. @param day ISO */
export const quartersUntil = (day: string, count: number): readonly string[] => {
  const latest = Number(day.slice(0, 4)) * QUARTERS + Math.ceil(Number(day.slice(5, 7)) / MONTHS) - 1;
  return Array.from({ length: count }, (_, ago) => {
    const quarter = latest - ago;
    return `${String(Math.floor(quarter / QUARTERS))}-Q${String((quarter % QUARTERS) + 1)}`;
  });
};
