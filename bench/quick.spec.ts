import { comparison, ratiosIn } from './quick';

const page = (ours: string, peer: string): string =>
  `# Performance\n\n## Append\n\n| | per second | p50 ms |\n|---|---|---|\n| ours | ${ours} | 1 |\n| peer | ${peer} | 2 |\n\n` +
  '## Found\n\n| | recall |\n|---|---|\n| ours | 0.9 |\n';

describe('a quick measurement', () => {
  it('takes the median of each rate, and no table that measures something else', () =>
    expect(ratiosIn(page('7,500 (7,000–8,000)', '2,500 (2,400–2,600)'))).toEqual([
      { row: 'Append', peer: 'peer', ratio: 3 },
    ]));
  it('names a ratio that is worse by a third, and only that', () => {
    const committed = page('3,000 (1–2)', '1,000 (1–2)');
    expect(comparison(committed, page('21 (1–2)', '10 (1–2)'))).toEqual([
      'Append / peer: 2.10, committed 3.00',
    ]);
    expect(comparison(committed, page('19 (1–2)', '10 (1–2)'))).toEqual([
      'Append / peer: 1.90, committed 3.00  ← worse by a third',
    ]);
    expect(comparison('', page('19 (1–2)', '10 (1–2)'))).toEqual([
      'Append / peer: 1.90, not on the page yet',
    ]);
  });
});
