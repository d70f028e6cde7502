/** Seconds that a piece of work took at each size, smallest first. */
export type Growth = Readonly<{ work: string; at: readonly Readonly<{ lines: number; seconds: number }>[] }>;

const thousands = (lines: number): string => `"${(lines / 1_000).toLocaleString('en-GB')}k"`;
const seconds = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');

/**
 * A picture of each piece of work: what was measured, and beside it the straight line from its smallest size on. Work at one size
 * has no growth, and no picture.
 */
export const growthPictures = (growths: readonly Growth[]): readonly string[] =>
  growths.flatMap(({ work, at }) => {
    const [first] = at;
    if (first === undefined || at.length < 2) return [];
    const straight = at.map(({ lines }) => (first.seconds * lines) / first.lines);
    const measured = at.map((one) => one.seconds);
    return [
      '',
      '```mermaid',
      'xychart-beta',
      `  title "${work}: measured (first) beside a straight line (second)"`,
      `  x-axis "shipment lines of the year" [${at.map(({ lines }) => thousands(lines)).join(', ')}]`,
      '  y-axis "seconds"',
      `  line [${seconds(measured)}]`,
      `  line [${seconds(straight)}]`,
      '```',
    ];
  });
