/** One step of a waterfall, in minor units as text: a change of what stood before, or where it stands then. */
export type WaterfallStep = Readonly<{ minor: string; kind: 'change' | 'level' }>;
/** Where the bar of a step begins and ends, in thousandths of the whole width; `zero` is where nothing is. */
export type WaterfallBars = Readonly<{
  zero: number;
  bars: readonly Readonly<{ from: number; to: number; falls: boolean }>[];
}>;

const WIDTH = 1_000n;
const least = (values: readonly bigint[]): bigint =>
  values.reduce((one, other) => (other < one ? other : one), 0n);
const most = (values: readonly bigint[]): bigint =>
  values.reduce((one, other) => (other > one ? other : one), 0n);

/** Only places on the page are computed here; every amount that is shown is the server's. */
export const waterfallBars = (steps: readonly WaterfallStep[]): WaterfallBars => {
  let stands = 0n;
  const spans = steps.map(({ minor, kind }) => {
    const from = kind === 'level' ? 0n : stands;
    stands = kind === 'level' ? BigInt(minor) : stands + BigInt(minor);
    return { from, to: stands };
  });
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const bottom = least(ends);
  const span = most(ends) - bottom;
  const place = (value: bigint): number => (span === 0n ? 0 : Number(((value - bottom) * WIDTH) / span));
  return {
    zero: place(0n),
    bars: spans.map(({ from, to }) => ({
      from: place(from < to ? from : to),
      to: place(from < to ? to : from),
      falls: to < from,
    })),
  };
};
