import { actBy, scenario } from '@channel/testing';
import fc from 'fast-check';
import type { Suspicion } from '../customer/customer-pair.events';
import { conflictIdOf, evolve, initial, opportunityIdOf, type Opportunity } from './opportunity';
import {
  opportunityDecider,
  type ClaimOpportunity,
  type DecideConflict,
  type ReleaseOpportunity,
} from './opportunity.decider';
import type { OpportunityEvent } from './opportunity.events';

const given = scenario(opportunityDecider);
const opportunityId = 'opty_1';
const conflictId = 'cnfl_1';
const at = '2026-10-02T09:00:00.000Z';
const place = (claimId: string) => ({
  ...{ opportunityId, claimId, partnerId: `prtn_${claimId}`, submittedAt: at },
  suspicions: [] as readonly Suspicion[],
});
const claim = (claimId: string, data: Partial<ClaimOpportunity['data']> = {}): ClaimOpportunity => ({
  type: 'ClaimOpportunity',
  data: { ...place(claimId), at, ...data },
});
const suspicion: Suspicion = {
  pairId: 'cpair_1',
  customerKeys: ['org_1', 'org_2'],
  kind: 'suspected',
  score: '0.97',
  evidence: [{ field: 'name', ours: 'Halden Hosptials', theirs: 'Halden Hospitals', answer: 'similar' }],
};
const release = (claimId: string): ReleaseOpportunity => ({
  type: 'ReleaseOpportunity',
  data: { opportunityId, claimId, at },
});
const award = (claimId: string, data: Partial<DecideConflict['data']> = {}): DecideConflict => ({
  type: 'DecideConflict',
  data: {
    opportunityId,
    claimId,
    outcome: 'award',
    reason: 'First at the customer.',
    interested: ['pers_priya', 'pers_bruno'],
    approvedDealId: null,
    act: actBy('pers_carol', { at }),
    ...data,
  },
});
const claimed = (claimId: string): OpportunityEvent => ({
  type: 'OpportunityClaimed',
  data: { ...place(claimId), claimedAt: at },
});
const overlapped = (claimId: string, holderId: string): OpportunityEvent => ({
  type: 'OpportunityClaimOverlapped',
  data: { ...place(claimId), holderId, overlappedAt: at },
});
const opened = (holderId: string): OpportunityEvent => ({
  type: 'OpportunityConflictOpened',
  data: { opportunityId, conflictId, holderId, openedAt: at },
});
const ended = (holderId: string | null): OpportunityEvent => ({
  type: 'OpportunityConflictEnded',
  data: { opportunityId, conflictId, holderId, endedAt: at },
});
const awarded = (claimId: string, ...otherIds: readonly string[]): OpportunityEvent => ({
  type: 'OpportunityConflictAwarded',
  data: {
    ...{ opportunityId, conflictId, claimId, partnerId: `prtn_${claimId}`, otherIds },
    ...{ reason: 'First at the customer.', decidedBy: 'pers_carol', decidedAt: at },
  },
});
const released = (claimId: string): OpportunityEvent => ({
  type: 'OpportunityReleased',
  data: { opportunityId, claimId, releasedAt: at },
});
const contested = [claimed('a'), overlapped('b', 'a'), opened('a')];

describe('an opportunity', () => {
  it('E41 inv:M12 is held by the first complete submission, whatever the clocks say', () => {
    given().when(claim('p2')).then(claimed('p2'));
    given(claimed('p2')).when(claim('p1')).then(overlapped('p1', 'p2'), opened('p2'));
  });
  it('records a claim once, and opens one conflict for many claims', () => {
    given(claimed('a')).when(claim('a')).thenNothing();
    given(...contested)
      .when(claim('b'))
      .thenNothing();
    given(...contested)
      .when(claim('c'))
      .then(overlapped('c', 'a'));
  });
  it('stays with a registration that goes to another partner, in its place', () => {
    const anew = { ...claim('a'), data: { ...claim('a').data, partnerId: 'prtn_birch' } };
    const birch = {
      ...claimed('a'),
      data: { ...claimed('a').data, partnerId: 'prtn_birch' },
    } as OpportunityEvent;
    given(...contested)
      .when(anew)
      .then(birch);
    expect(given(...contested, birch).state()).toMatchObject({
      ...{ holder: { claimId: 'a', partnerId: 'prtn_birch' }, waiting: [{ claimId: 'b' }] },
      conflict: { status: 'open' },
    });
  });
  it('goes to the next in line when it is let go, who then stands in the conflict', () => {
    given(claimed('a')).when(release('a')).then(released('a'));
    given(...contested, overlapped('c', 'a'))
      .when(release('a'))
      .then(released('a'), claimed('b'), opened('b'));
    given(...contested)
      .when(release('a'))
      .then(released('a'), claimed('b'), ended('b'));
  });
  it('has no conflict left when the others go away', () => {
    given(...contested)
      .when(release('b'))
      .then(released('b'), ended('a'));
    given(...contested, overlapped('c', 'a'))
      .when(release('b'))
      .then(released('b'));
  });
  it('lets go only what is claimed', () => given(claimed('a')).when(release('z')).thenNothing());
  it('gives its conflict an id that leads back to it', () => {
    expect(conflictIdOf(opportunityId)).toBe(conflictId);
    expect(opportunityIdOf(conflictId)).toBe(opportunityId);
  });
});

describe('two registrations of one partner on an opportunity', () => {
  const twin = (hours: number) =>
    claim('b', {
      partnerId: 'prtn_a',
      submittedAt: new Date(Date.parse(at) + hours * 3_600_000).toISOString(),
    });
  it('case:A10 G76 are a double click within a day: the second gets no place', () => {
    const { opportunityId: id } = place('b');
    const duplicated = { opportunityId: id, claimId: 'b', partnerId: 'prtn_a', ofDealId: 'a', foundAt: at };
    given(claimed('a')).when(twin(24)).then({ type: 'OpportunityClaimDuplicated', data: duplicated });
    given(...contested)
      .when(claim('c', { partnerId: 'prtn_b' }))
      .then({
        type: 'OpportunityClaimDuplicated',
        data: { ...duplicated, claimId: 'c', partnerId: 'prtn_b', ofDealId: 'b' },
      });
  });
  it('G76 stand side by side later on, and never in conflict with each other', () => {
    const { data } = twin(25);
    const joined: OpportunityEvent = {
      type: 'OpportunityClaimJoined',
      data: {
        ...{ ...place('b'), partnerId: 'prtn_a', submittedAt: data.submittedAt },
        ...{ holderId: 'a', joinedAt: at },
      },
    };
    given(claimed('a')).when(twin(25)).then(joined);
    expect(given(claimed('a'), joined).state().conflict.status).toBe('none');
    given(claimed('a'), overlapped('c', 'a'), opened('a'), joined)
      .when(release('a'))
      .then(
        released('a'),
        {
          type: 'OpportunityClaimed',
          data: { ...place('b'), partnerId: 'prtn_a', submittedAt: data.submittedAt, claimedAt: at },
        },
        opened('b'),
      );
  });
});

describe('case:A4 a claim that rests on a likeness of customers', () => {
  const suspected = { ...overlapped('b', 'a').data, suspicions: [suspicion] } as never;
  const before: readonly OpportunityEvent[] = [
    claimed('a'),
    { type: 'OpportunityClaimOverlapped', data: suspected },
    opened('a'),
  ];
  it('opens a conflict as an overlap does, with its evidence', () => {
    given(claimed('a'))
      .when(claim('b', { suspicions: [suspicion] }))
      .then({ type: 'OpportunityClaimOverlapped', data: suspected }, opened('a'));
  });
  it('is not awarded before somebody has said whether the customers are one', () => {
    given(...before)
      .when(award('a'))
      .thenRefused('CUSTOMERS_UNDECIDED');
  });
  it('keeps its place when the customers are one', () => {
    const reviewed: OpportunityEvent = {
      type: 'OpportunitySuspicionsReviewed',
      data: { opportunityId, claimId: 'b', suspicions: [], reviewedAt: at },
    };
    given(...before)
      .when(claim('b'))
      .then(reviewed);
    given(...before, reviewed)
      .when(award('b'))
      .then(awarded('b', 'a'));
  });
  it('goes, and the conflict with it, when they are two', () => {
    given(...before)
      .when(release('b'))
      .then(released('b'), ended('a'));
  });
  it('is no duplicate of another registration of the partner', () => {
    given(claimed('a'))
      .when(claim('b', { partnerId: 'prtn_a', suspicions: [suspicion] }))
      .then({
        type: 'OpportunityClaimJoined',
        data: {
          ...{ ...place('b'), partnerId: 'prtn_a', suspicions: [suspicion] },
          ...{ holderId: 'a', joinedAt: at },
        },
      });
  });
});

describe('the conflict on an opportunity', () => {
  it('is decided for one of the registrations, and the others stay behind it in their order', () => {
    given(...contested)
      .when(award('b'))
      .then(awarded('b', 'a'));
    expect(given(...contested, overlapped('c', 'a'), awarded('c', 'a', 'b')).state()).toMatchObject({
      holder: { claimId: 'c' },
      waiting: [{ claimId: 'a' }, { claimId: 'b' }],
      conflict: { status: 'decided', decision: { claimId: 'c', decidedBy: 'pers_carol' } },
    });
  });
  it('req:C3 may let the others in beside the one that is protected', () => {
    const shared: OpportunityEvent = {
      type: 'OpportunityConflictShared',
      data: awarded('b', 'a').data as never,
    };
    given(...contested)
      .when(award('b', { outcome: 'allow-both' }))
      .then(shared);
    expect(given(...contested, shared).state()).toMatchObject({
      holder: { claimId: 'b' },
      waiting: [{ claimId: 'a', settled: true, allowed: true }],
      conflict: { status: 'decided', decision: { outcome: 'allow-both', claimId: 'b' } },
    });
    // A third one is in conflict with both, and an award to it takes the place beside, too.
    given(...contested, shared)
      .when(claim('c'))
      .then(overlapped('c', 'b'), opened('b'));
    expect(
      given(...contested, shared, overlapped('c', 'b'), opened('b'), awarded('c', 'b', 'a')).state().waiting,
    ).toMatchObject([
      { claimId: 'b', allowed: false },
      { claimId: 'a', allowed: false },
    ]);
  });
  it('may be decided for the registration that holds', () =>
    given(...contested)
      .when(award('a'))
      .then(awarded('a', 'b')));
  it('opens again for a claim that comes after the decision', () =>
    given(...contested, awarded('b', 'a'))
      .when(claim('c'))
      .then(overlapped('c', 'b'), opened('b')));
  it('stays decided when the awarded registration ends: the next one holds', () =>
    given(...contested, awarded('b', 'a'))
      .when(release('b'))
      .then(released('b'), claimed('a')));
  it('refuses what is not a conflict, or not any more', () => {
    given().when(award('a')).thenRefused('CONFLICT_NOT_OPEN');
    given(claimed('a')).when(award('a')).thenRefused('CONFLICT_NOT_OPEN');
    given(...contested, awarded('b', 'a'))
      .when(award('a'))
      .thenRefused('CONFLICT_NOT_OPEN');
  });
  it('is decided by a person who has no part in it, with a reason', () => {
    given(...contested)
      .when(award('b', { act: actBy('pers_bruno') }))
      .thenRefused('CONFLICT_OF_INTEREST');
    given(...contested)
      .when(award('b', { reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...contested)
      .when(award('b', { act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('is about its own registrations only', () =>
    given(...contested)
      .when(award('z'))
      .thenRefused('DEAL_NOT_IN_CONFLICT'));
  it('req:J50 never takes an opportunity from a registration whose protection runs', () => {
    given(...contested)
      .when(award('b', { approvedDealId: 'a' }))
      .thenRefused('OPPORTUNITY_PROTECTED');
    given(...contested)
      .when(award('a', { approvedDealId: 'a' }))
      .then(awarded('a', 'b'));
  });
});

it('inv:M12 never has two holders, one that waits never holds, and an open conflict has two sides', () => {
  const deals = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.oneof(
    deals.map(claim),
    deals.map(release),
    deals.map((claimId) => award(claimId)),
    deals.map((claimId) => award(claimId, { outcome: 'allow-both' })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (sequence) => {
      let state: Opportunity = initial;
      for (const command of sequence) {
        const decision = opportunityDecider.decide(command, state);
        state = 'refused' in decision ? state : decision.reduce(evolve, state);
        const waiting = state.waiting.map(({ claimId }) => claimId);
        expect(new Set(waiting).size).toBe(waiting.length);
        expect(waiting).not.toContain(state.holder?.claimId);
        // Nobody waits in front of an empty chair.
        expect(state.holder !== null || waiting.length === 0).toBe(true);
        const undecided = state.waiting.some(({ settled }) => !settled);
        expect(state.conflict.status === 'open').toBe(undecided);
      }
    }),
  );
});
