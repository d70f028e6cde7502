import { historyBeside, toldBy } from './told-since';

describe('what happened meanwhile', () => {
  it('is told by the history beside the record that was decided on', () => {
    expect(historyBeside('http://localhost:4000/v1/deals/deal_1/return')).toBe('/v1/deals/deal_1/history');
    expect(historyBeside('http://localhost:4000/v1/deals/deal_1/corrections/corr_1/approve')).toBe(
      '/v1/deals/deal_1/history',
    );
    expect(historyBeside('http://localhost:4000/v1/deals?dryRun=true')).toBeUndefined();
  });

  it('has the sentence of the same event, and none where the history does not tell it', () => {
    const at = '2026-09-01T10:00:00.000Z';
    const takenUp = { revision: 4, type: 'DealTakenUp', at, actorType: 'person' } as const;
    const unknown = { revision: 5, type: 'DealOverlapFound', at, actorType: 'automation' } as const;
    const entries = [
      { revision: 4, type: 'QuoteAccepted', sentence: 'The quote was accepted.' },
      { revision: 4, type: 'DealTakenUp', sentence: 'The registration is being reviewed.' },
    ];
    expect(toldBy([takenUp, unknown], entries)).toEqual([
      { ...takenUp, sentence: 'The registration is being reviewed.' },
      unknown,
    ]);
  });
});
