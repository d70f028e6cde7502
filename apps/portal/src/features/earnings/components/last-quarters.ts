/** A quarter and those before it, the last one first. */
export const lastQuarters = (quarter: string, count: number): readonly string[] => {
  const [, year = '', of = ''] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  const last = Number(year) * 4 + Number(of) - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = last - back;
    return `${String(Math.floor(at / 4))}-Q${String((at % 4) + 1)}`;
  });
};
