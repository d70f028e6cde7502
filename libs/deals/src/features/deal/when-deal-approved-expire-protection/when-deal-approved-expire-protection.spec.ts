import { dealApproved, ending, recorded } from '../../../domain/deal/deal.builders';
import { whenDealApprovedExpireProtection as automation } from './when-deal-approved-expire-protection';

const reactions = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);

describe('when a deal is approved', () => {
  it('sets the end of the protection and the notices before it', () =>
    expect(reactions(dealApproved())).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'deal_1', dueAt: '2027-01-01T00:00:00.000Z' },
        command: { type: 'ExpireDealProtection', data: { dealId: 'deal_1' } },
      },
      ...[
        [30, '2026-12-01T00:00:00.000Z', '2026-12-17T00:00:00.000Z'],
        [14, '2026-12-17T00:00:00.000Z', '2026-12-28T00:00:00.000Z'],
        [3, '2026-12-28T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
      ].map(([daysBefore, dueAt, until]) => ({
        ...{ do: 'schedule', deadlineId: `deal_1/${String(daysBefore)}`, dueAt, until },
        command: {
          type: 'NoteProtectionEnding',
          data: { dealId: 'deal_1', daysBefore, protectedUntilOn: '2026-12-31' },
        },
      })),
    ]));
  it('takes the end back where the deal is lost or revoked', () => {
    const taken = [{ do: 'cancel', deadlineId: 'deal_1' }];
    const lost = { ...ending, lostOn: '2026-10-10', reason: 'Price.', lostBy: 'p', lostAt: 'x' };
    expect(reactions({ type: 'DealLost', data: lost })).toEqual(taken);
    const revoked = { ...ending, text: 'x', evidence: 'x', revokedBy: 'p', revokedAt: 'x' };
    expect(reactions({ type: 'DealRevoked', data: revoked })).toEqual(taken);
  });
});
