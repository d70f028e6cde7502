import { actsOn, milestoneActsOn } from './mou-acts';

describe('req:7.7 what can be done with an agreement', () => {
  it('both sign what waits; a manager sees that a lead has to', () => {
    const waits = { status: 'proposed', proposed: 1 } as const;
    expect(actsOn(waits, ['partner.admin'])).toEqual(['sign']);
    expect(actsOn(waits, ['partner.finance'])).toEqual([]);
    expect(actsOn(waits, ['channel.manager'])).toEqual(['sign', 'revise', 'withdraw']);
  });
  it('a lead ends what runs; what is over is only read', () => {
    expect(actsOn({ status: 'active', proposed: null }, ['channel.lead'])).toEqual(['revise', 'terminate']);
    expect(actsOn({ status: 'active', proposed: null }, ['channel.manager'])).toEqual(['revise']);
    expect(actsOn({ status: 'terminated', proposed: null }, ['channel.lead'])).toEqual([]);
  });
});

describe('req:7.7 what can be done with a milestone', () => {
  const active = { status: 'active' } as const;
  it('the partner submits it while the agreement runs', () => {
    expect(milestoneActsOn(active, { status: 'open' }, ['partner.finance'])).toEqual(['submit']);
    expect(milestoneActsOn({ status: 'expired' }, { status: 'open' }, ['partner.finance'])).toEqual([]);
    expect(milestoneActsOn(active, { status: 'submitted' }, ['partner.admin'])).toEqual([]);
  });
  it('the vendor decides what was submitted, also of an agreement that ended meanwhile', () => {
    const decided = ['accept', 'giveBack'];
    expect(milestoneActsOn(active, { status: 'submitted' }, ['channel.manager'])).toEqual(decided);
    expect(milestoneActsOn({ status: 'expired' }, { status: 'submitted' }, ['channel.lead'])).toEqual(
      decided,
    );
    expect(milestoneActsOn(active, { status: 'submitted' }, ['finance.approver'])).toEqual([]);
  });
});
