import { quoteTurnaround, type QuoteTurnaroundRow } from './quote-turnaround.projection';

type Event = Parameters<typeof quoteTurnaround.project>[1];
const after = (...events: readonly (readonly [type: string, data: object])[]) =>
  events.reduce<QuoteTurnaroundRow | undefined>(
    (row, [type, data]) => quoteTurnaround.project(row, { type, data } as unknown as Event, 'deal_1'),
    undefined,
  );
const submitted = ['BomSubmitted', { distributorId: 'prtn_meridian', bomId: 'bom_1' }] as const;
const approved = ['BomPriceApproved', { bomId: 'bom_1', approvedAt: '2026-09-08T08:00:00.000Z' }] as const;
const issued = ['QuoteIssued', { quoteId: 'qt_1', issuedAt: '2026-09-08T12:00:00.000Z' }] as const;

describe('D1 what waits for a quote', () => {
  it('waits from the approved price on, and is answered by the first quote that is sent', () => {
    expect(after(submitted)?.asked).toBeNull();
    expect(after(submitted, approved)?.asked).toEqual({ about: 'bom_1', at: '2026-09-08T08:00:00.000Z' });
    expect(after(submitted, approved, issued, issued)).toEqual({
      distributorId: 'prtn_meridian',
      asked: null,
      answers: [{ askedAt: '2026-09-08T08:00:00.000Z', sentAt: '2026-09-08T12:00:00.000Z' }],
    });
  });
  it.each(['BomPriceExpired', 'BomSuperseded', 'QuoteRequestDeclined'])('waits no more after %s', (type) => {
    expect(after(submitted, approved, [type, { bomId: 'bom_1' }], issued)?.answers).toEqual([]);
    // Of an earlier version nothing waits.
    expect(after(submitted, approved, [type, { bomId: 'bom_0' }], issued)?.answers).toHaveLength(1);
  });
  it.each(['QuoteDeclined', 'QuoteExpired', 'QuoteSuperseded'])(
    'is not asked for any more after %s',
    (type) => {
      const change = [
        'QuoteChangeRequested',
        { quoteId: 'qt_1', requestedAt: '2026-09-09T08:00:00.000Z' },
      ] as const;
      expect(after(submitted, change)?.asked?.about).toBe('qt_1');
      expect(after(submitted, change, [type, { quoteId: 'qt_1' }])?.asked).toBeNull();
    },
  );
  it('keeps what was answered when a next version is submitted', () =>
    expect(after(submitted, approved, issued, submitted)?.answers).toHaveLength(1));
});
