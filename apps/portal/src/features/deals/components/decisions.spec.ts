import { decisionsOn } from './decisions';

const deal = { status: 'submitted', stage: 'qualifying', closure: null, extensionRequested: false } as const;

describe('what can be decided', () => {
  it('begins with the decision of the moment', () => {
    const decided = ['approve', 'ask', 'return', 'reject', 'takeUp'];
    expect(decisionsOn(deal, ['channel.manager'])).toEqual([...decided, 'assign', 'escalate']);
    expect(decisionsOn({ ...deal, escalated: true }, ['channel.manager'])).toEqual([...decided, 'assign']);
    expect(decisionsOn(deal, ['channel.lead'])).toEqual([...decided, 'assign']);
    expect(
      decisionsOn({ ...deal, status: 'approved', extensionRequested: true }, ['channel.manager']),
    ).toEqual(['extend', 'refuseExtension']);
  });

  it('leaves what takes protection away to the lead', () => {
    expect(decisionsOn({ ...deal, status: 'approved' }, ['channel.manager'])).toEqual([]);
    expect(decisionsOn({ ...deal, status: 'approved' }, ['channel.lead'])).toEqual(['reassign', 'revoke']);
  });

  it('is the order for the distributor, once it is won', () => {
    expect(decisionsOn({ ...deal, status: 'approved', stage: 'won' }, ['distributor.user'])).toEqual([
      'close',
    ]);
    expect(decisionsOn(deal, ['distributor.user'])).toEqual([]);
  });

  it('is nothing for partners and auditors, and nothing when it is over', () => {
    expect(decisionsOn(deal, ['partner.rep'])).toEqual([]);
    expect(decisionsOn(deal, ['auditor'])).toEqual([]);
    expect(
      decisionsOn({ ...deal, status: 'rejected', closure: { code: 'rejected' } }, ['channel.lead']),
    ).toEqual([]);
  });
});
