import { actsOn } from './deal-acts';

const deal = { status: 'approved', stage: 'qualifying', closure: null, extensionRequested: false } as const;

describe('what a partner can do', () => {
  it('begins with the act of the moment', () => {
    expect(actsOn({ ...deal, status: 'information_requested' }, ['partner.rep'])).toEqual([
      'answer',
      'withdraw',
    ]);
    expect(actsOn({ ...deal, status: 'returned' }, ['partner.admin'])).toEqual(['resubmit']);
    expect(actsOn(deal, ['partner.rep'])).toEqual(['won', 'lost', 'extend']);
  });

  it('asks for an extension once', () => {
    expect(actsOn({ ...deal, extensionRequested: true }, ['partner.rep'])).toEqual(['won', 'lost']);
  });

  it('is nothing for others, and nothing when it is over', () => {
    expect(actsOn(deal, ['partner.finance'])).toEqual([]);
    expect(actsOn(deal, ['channel.manager'])).toEqual([]);
    expect(actsOn({ ...deal, stage: 'won' }, ['partner.rep'])).toEqual([]);
    expect(actsOn({ ...deal, closure: { code: 'lost' } }, ['partner.rep'])).toEqual([]);
  });
});
