import { whenReviewDecidedChangeLevel as automation } from './when-review-decided-change-level';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const change = {
  ...{ partnerId: 'prtn_1', role: 'solution-reseller', reviewId: 'revw_1' },
  ...{ level: 'select', effectiveOn: '2026-10-01' },
};
const decided = { ...change, reason: 'Two specialists.', decidedBy: 'pers_carol', outcome: 'up' };
const toPartner = {
  ...{ do: 'send', n: 0, lane: 'prtn_1' },
  command: {
    type: 'ChangePartnerLevel',
    data: { ...change, reason: 'Two specialists.', decidedBy: 'pers_carol' },
  },
};
const command = { type: 'TakeEffect', data: { reviewId: 'revw_1', effectiveOn: '2026-10-01' } };

describe('when a review is decided', () => {
  it('req:J89 changes the level; of the same day it is in effect with the decision', () => {
    expect(react('ReviewDecided', decided)).toEqual([toPartner]);
    expect(react('ReviewDecided', decided)).toEqual([toPartner]);
  });
  it('req:J89 plans the level, and is in effect when its day begins', () => {
    const takesEffectAt = '2026-10-01T07:00:00.000Z';
    expect(react('ReviewDecided', { ...decided, takesEffectAt })).toEqual([
      toPartner,
      { do: 'schedule', deadlineId: 'revw_1', dueAt: takesEffectAt, command },
    ]);
  });
  it('waits for the next decision after an appeal', () =>
    expect(react('ReviewAppealed', { reviewId: 'revw_1' })).toEqual([
      { do: 'cancel', deadlineId: 'revw_1' },
    ]));
});
