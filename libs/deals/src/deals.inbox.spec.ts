import type { Notice, Waiting } from '@channel/inbox';
import type { DomainEvent } from '@channel/kernel';
import { rowsAfter } from '@channel/testing';
import { dealsInbox } from './deals.inbox';
import { dealsNotices } from './deals.notices';
import { requested } from './domain/bom/bom.builders';
import { dealSubmitted } from './domain/deal/deal.builders';
import type { OpportunityEvent } from './domain/opportunity/opportunity.events';

const CHANNEL = ['vendor|channel.manager', 'vendor|channel.lead'];
const LEAD = ['vendor|channel.lead'];
const at = '2026-09-08T09:00:00.000Z';
const conflict = { opportunityId: 'opp_1', conflictId: 'conf_1' };
const opened: OpportunityEvent = {
  type: 'OpportunityConflictOpened',
  data: { ...conflict, holderId: 'deal_1', openedAt: at },
};
const ended: OpportunityEvent = {
  type: 'OpportunityConflictEnded',
  data: { ...conflict, holderId: 'deal_1', endedAt: at },
};
const waitingAfter = (...events: readonly DomainEvent[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(dealsInbox, events).values()].filter(({ for: whom }) => whom.length > 0);
const toldAfter = (...events: readonly DomainEvent[]): readonly Notice[] => [
  ...rowsAfter<Notice>(dealsNotices, events).values(),
];

describe('case:E23 what the vendor’s channel team decides', () => {
  it('a conflict waits for a lead, who is told, until it is over', () => {
    expect(waitingAfter(opened)).toMatchObject([
      { kind: 'conflict', recordId: 'conf_1', about: 'deal|deal_1', since: at, for: LEAD },
    ]);
    expect(toldAfter(opened)).toMatchObject([
      { kind: 'conflict_opened', record: 'conflict', recordId: 'conf_1', at, for: LEAD },
    ]);
    expect(waitingAfter(opened, ended)).toEqual([]);
  });

  it('a price above the velocity rule waits until its decision is due, and the team is told why', () => {
    const events = requested();
    expect(waitingAfter(...events)).toMatchObject([
      { kind: 'price', record: 'bom', recordId: 'bom_1', preparedBy: ['pers_priya'], for: CHANNEL },
    ]);
    expect(waitingAfter(...events)[0]?.dueAt).toMatch(/^2026-09-(?:09|10)T/);
    const [told, ...others] = toldAfter(...events);
    expect([told, others]).toMatchObject([
      { kind: 'price_requested', record: 'bom', recordId: 'bom_1', for: CHANNEL },
      [],
    ]);
    expect(told?.text.en).toMatch(/^A price waits for a decision: \S/);
  });

  it('a registration waits with the day on which its decision is due', () => {
    const submitted = dealSubmitted();
    expect(waitingAfter(submitted)).toMatchObject([
      { kind: 'deal_decision', dueAt: submitted.data.decisionDueAt, for: CHANNEL },
    ]);
  });
});
