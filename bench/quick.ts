/** What is measured again in a few minutes: rows that stand beside a peer or a limit, at their smallest size. */
export const QUICK_ROWS = ['append-8', 'append-32', 'feed', 'http', 'year'] as const;

/** A ratio that is worse by a third is named. */
const WORSE = 2 / 3;

type Ratio = Readonly<{ row: string; peer: string; ratio: number }>;

/** The first figure of a cell: `7,471 (7,217–8,239)` is 7471. */
const figureOf = (cell = ''): number => Number(/[\d,.]+/.exec(cell)?.[0].replaceAll(',', ''));

/** Of each table whose columns are those of a speed: how many times its peers' rate the first contestant has. */
export const ratiosIn = (page: string): readonly Ratio[] =>
  page.split(/^## /m).flatMap((section) => {
    const [row = ''] = section.split('\n');
    const table = section.split('\n').filter((line) => line.startsWith('|'));
    if (!(table[0] ?? '').includes('per second')) return [];
    const [ours, ...peers] = table.slice(2).map((line) => line.split('|').map((cell) => cell.trim()));
    return peers.map(([, peer = '', rate]) => ({
      ...{ row, peer, ratio: figureOf(ours?.[2]) / figureOf(rate) },
    }));
  });

/** The rates of today beside those of the committed page: as ratios, so that another machine says little. */
export const comparison = (committed: string, measured: string): readonly string[] => {
  const before = new Map(ratiosIn(committed).map(({ row, peer, ratio }) => [`${row} / ${peer}`, ratio]));
  return ratiosIn(measured).map(({ row, peer, ratio }) => {
    const name = `${row} / ${peer}`;
    const known = before.get(name);
    const now = `${name}: ${ratio.toFixed(2)}`;
    if (known === undefined) return `${now}, not on the page yet`;
    const verdict = ratio < known * WORSE ? '  ← worse by a third' : '';
    return `${now}, committed ${known.toFixed(2)}${verdict}`;
  });
};
