import { screenOf } from './referred';

describe('what a step of an explanation rests on', () => {
  it.each([
    ['deal', 'deal_1', '/v1/deals/deal_1', '/deals/deal_1'],
    ['programme_version', '2', '/v1/programs/jpa-2023/versions/2', '/programme/jpa-2023/versions/2'],
    ['fx_table', 'USD-3', '/v1/fx-tables/USD-3', '/rates/USD-3'],
    ['reward_run', 'run_1', '/v1/reward-runs/run_1', '/runs/run_1'],
    ['adjustment', 'adj_1', '/v1/adjustments/adj_1', '/adjustments/adj_1'],
    ['review', 'revw_1', '/v1/reviews/revw_1', '/reviews/revw_1'],
  ] as const)('opens %s on its screen', (kind, id, href, to) =>
    expect(screenOf({ kind, id, href })).toEqual({ to, search: {} }),
  );

  it('explains the other amount on the same page', () =>
    expect(screenOf({ kind: 'reward_line', id: 'rl_1', href: '/v1/reward-lines/rl_1/trace' })).toEqual({
      to: '.',
      search: { why: 'rl_1' },
    }));
});
