import { scenario } from '@channel/testing';
import {
  approveDeal,
  bomAttached,
  claimConfirmed,
  customerCompared,
  dealApproved,
  dealSubmitted,
  ending,
  overlapFound,
} from './deal.builders';
import type { CompareCustomer, RecordConflictDecision, RecordDealContest } from './deal.commands';
import { registeredLinesOf } from './deal';
import { dealDecider } from './deal.decider';
import type { DealConflictDecided, DealContested, DealEvent, DealProductLinesAdded } from './deal.events';

const given = scenario(dealDecider);
const place = { dealId: 'deal_1', opportunityId: 'opty_switching', conflictId: 'cnfl_switching' };
const contest = (contested: boolean): RecordDealContest => ({
  type: 'RecordDealContest',
  data: { ...place, contested, at: 'x' },
});
const contested: DealContested = { type: 'DealContested', data: { ...place, contestedAt: 'x' } };
const decide = (holderId: string): RecordConflictDecision => ({
  type: 'RecordConflictDecision',
  data: { ...place, holderId, allowed: false, at: 'x' },
});
const decided = (awarded: boolean, told: boolean): DealConflictDecided => ({
  type: 'DealConflictDecided',
  data: {
    ...{ ...place, number: 'DR-2026-000184', partnerId: 'prtn_alder', awarded, told },
    ...{ holderId: awarded ? 'deal_1' : 'deal_0', decidedAt: 'x' },
  },
});
const held = [dealSubmitted(), claimConfirmed];

describe('the conflict on an opportunity, in a registration', () => {
  it('keeps the one that holds from being approved, too', () => {
    given(...held)
      .when(contest(true))
      .then(contested);
    given(...held, contested)
      .when(approveDeal())
      .thenRefused('DEAL_OVERLAP');
    given(...held, contested)
      .when(contest(false))
      .then({ type: 'DealContestEnded', data: { ...place, endedAt: 'x' } });
    given(...held, contested, { type: 'DealContestEnded', data: { ...place, endedAt: 'x' } })
      .when(approveDeal())
      .then(dealApproved());
  });
  it('is recorded once, and only by the one that holds', () => {
    given(...held, contested)
      .when(contest(true))
      .thenNothing();
    given(dealSubmitted(), overlapFound).when(contest(true)).thenNothing();
  });
  it('ends with an award that lets the winner through', () => {
    given(dealSubmitted(), overlapFound).when(decide('deal_1')).then(decided(true, true));
    given(dealSubmitted(), overlapFound, decided(true, true)).when(approveDeal()).then(dealApproved());
  });
  it('inv:X1 is not told to the one that held and holds', () =>
    given(...held, contested)
      .when(decide('deal_1'))
      .then(decided(true, false)));
  it('takes the opportunity from the one that held, and an approval that crossed it', () => {
    given(...held, contested)
      .when(decide('deal_0'))
      .then(decided(false, true));
    given(...held, decided(false, true))
      .when(approveDeal())
      .thenRefused('DEAL_OVERLAP');
    expect(given(...held, dealApproved(), decided(false, true)).state()).toMatchObject({
      status: 'in_review',
      protectedUntilOn: null,
    });
  });
  it('is believed from the opportunity’s stream, where the record of it is a moment behind', () => {
    given(...held)
      .when(approveDeal({ claimsNow: { opty_switching: 'contested' } }))
      .thenRefused('DEAL_OVERLAP');
    given(...held)
      .when(approveDeal({ claimsNow: { opty_switching: 'overlap' } }))
      .thenRefused('DEAL_OVERLAP');
    given(...held, contested)
      .when(approveDeal({ claimsNow: { opty_switching: 'held' } }))
      .then(dealApproved());
  });
  it('lets one move up when the awarded registration ends', () =>
    given(dealSubmitted(), overlapFound, decided(false, true))
      .when({
        type: 'ConfirmDealClaim',
        data: { dealId: 'deal_1', opportunityId: 'opty_switching', at: claimConfirmed.data.confirmedAt },
      })
      .then(claimConfirmed));
});

describe('req:C3 a conflict that leaves more than one registration', () => {
  const beside = (data: Partial<DealConflictDecided['data']> = {}): DealConflictDecided => ({
    type: 'DealConflictDecided',
    data: { ...decided(false, true).data, allowed: true, ...data },
  });
  const allow: RecordConflictDecision = {
    type: 'RecordConflictDecision',
    data: { ...place, holderId: 'deal_0', allowed: true, at: 'x' },
  };
  const lines = [
    { opportunityId: 'opty_switching', productLine: 'switching', suspicions: [] },
    { opportunityId: 'opty_security', productLine: 'security', suspicions: [] },
  ];
  const both = dealSubmitted({ productLines: ['switching', 'security'] });
  const heldSecurity: DealEvent = {
    type: 'DealClaimConfirmed',
    data: { ...claimConfirmed.data, opportunityId: 'opty_security' },
  };

  it('approves the one that is let in beside the other, without protection', () => {
    given(dealSubmitted(), overlapFound).when(allow).then(beside());
    given(dealSubmitted(), overlapFound, beside())
      .when(approveDeal())
      .then(dealApproved({ unprotected: true }));
    given(dealSubmitted(), overlapFound, beside())
      .when(approveDeal({ claimsNow: { opty_switching: 'allowed' } }))
      .then(dealApproved({ unprotected: true }));
    given(dealSubmitted(), overlapFound, beside()).when(allow).thenNothing();
  });
  it('takes the approval from the one beside when the opportunity is awarded anew', () =>
    expect(
      given(dealSubmitted(), overlapFound, beside(), dealApproved(), decided(false, true)).state(),
    ).toMatchObject({ status: 'in_review', protectedUntilOn: null }));
  it('protects it once the other one ended', () =>
    given(dealSubmitted(), overlapFound, beside(), claimConfirmed).when(approveDeal()).then(dealApproved()));
  it('approves what is left of one that lost a product line, and registers no more', () => {
    const split = [both, customerCompared({ claims: lines }), heldSecurity, overlapFound];
    given(...split)
      .when(approveDeal())
      .thenRefused('DEAL_OVERLAP');
    given(...split, decided(false, true))
      .when(approveDeal())
      .then(dealApproved());
    expect(registeredLinesOf(given(...split, decided(false, true), dealApproved()).state())).toEqual([
      'security',
    ]);
  });
  it('approves nothing of one that lost every line', () =>
    given(both, customerCompared({ claims: lines }), heldSecurity, overlapFound)
      .when(approveDeal({ claimsNow: { opty_switching: 'lost', opty_security: 'lost' } }))
      .thenRefused('DEAL_OVERLAP'));
});

describe('the answer of the opportunity', () => {
  it('is recorded once, and a late refusal does not take what is held', () => {
    const at = '2026-10-02T09:00:00.000Z';
    const opportunityId = 'opty_switching';
    const confirm = { type: 'ConfirmDealClaim', data: { dealId: 'deal_1', opportunityId, at } } as const;
    const overlap = {
      type: 'RecordDealOverlap',
      data: { dealId: 'deal_1', opportunityId, holderId: 'deal_0', at },
    } as const;
    given(dealSubmitted()).when(confirm).then(claimConfirmed);
    given(...held)
      .when(confirm)
      .thenNothing();
    given(dealSubmitted()).when(overlap).then(overlapFound);
    given(...held)
      .when(overlap)
      .thenNothing();
  });
});

describe('case:A4 who the customer of a registration is', () => {
  const at = '2026-10-02T09:00:00.000Z';
  const suspicion = {
    ...{ pairId: 'cpair_1', customerKeys: ['org_0', 'org_1'] as const, kind: 'suspected' as const },
    ...{ score: '0.97', evidence: [] },
  };
  const own = { opportunityId: 'opty_switching', productLine: 'switching', suspicions: [] };
  const other = { opportunityId: 'opty_other', productLine: 'switching', suspicions: [suspicion] };
  const compare = (...claims: CompareCustomer['data']['claims']): CompareCustomer => ({
    type: 'CompareCustomer',
    data: {
      ...{ dealId: 'deal_1', customerKeys: ['org_1'], claims, indexedUpTo: '1' },
      act: { by: 'automation', type: 'automation', orgId: 'vendor', at },
    },
  });
  const compared = customerCompared({ claims: [own, other] });

  it('is recorded with what is claimed for it, once', () => {
    given(dealSubmitted()).when(compare(own, other)).then(compared);
    given(dealSubmitted(), compared).when(compare(own, other)).thenNothing();
  });
  it('keeps the registration from being approved until every claim is answered', () => {
    given(dealSubmitted(), compared, claimConfirmed).when(approveDeal()).thenRefused('CLAIM_PENDING');
    given(dealSubmitted(), compared, claimConfirmed)
      .when(approveDeal({ claimsNow: { opty_other: 'contested' } }))
      .thenRefused('DEAL_OVERLAP');
  });
  it('drops what is claimed no longer after a judgement, and late answers to it', () => {
    const again = customerCompared({ dropped: ['opty_other'] });
    given(dealSubmitted(), compared).when(compare(own)).then(again);
    given(dealSubmitted(), compared, again)
      .when({ type: 'ConfirmDealClaim', data: { dealId: 'deal_1', opportunityId: 'opty_other', at } })
      .thenNothing();
  });
  it('is of no more interest when the registration is over', () => {
    given(dealSubmitted(), { type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'p', withdrawnAt: at } })
      .when(compare(own, other))
      .thenNothing();
  });
});

describe('case:A5 G60 a product line that is added to an approved registration', () => {
  const at = '2026-10-09T09:00:00.000Z';
  const added: DealProductLinesAdded = {
    type: 'DealProductLinesAdded',
    data: { dealId: 'deal_1', bomId: 'bom_1', productLines: ['security'], addedBy: 'p', addedAt: at },
  };
  const claims = [
    { opportunityId: 'opty_switching', productLine: 'switching', suspicions: [] },
    { opportunityId: 'opty_security', productLine: 'security', suspicions: [] },
  ];
  const before: readonly DealEvent[] = [
    dealSubmitted(),
    customerCompared(),
    claimConfirmed,
    dealApproved(),
    bomAttached(),
    added,
    customerCompared({ claims }),
  ];
  const registered = (...events: readonly DealEvent[]) => registeredLinesOf(given(...events).state());

  it('is registered from the moment at which it is held', () => {
    expect(registered(...before)).toEqual(['switching']);
    const confirm = { dealId: 'deal_1', opportunityId: 'opty_security', at };
    const confirmed: DealEvent = {
      type: 'DealClaimConfirmed',
      data: { dealId: 'deal_1', opportunityId: 'opty_security', confirmedAt: at },
    };
    given(...before)
      .when({ type: 'ConfirmDealClaim', data: confirm })
      .then(confirmed, {
        type: 'DealProductLineRegistered',
        data: { dealId: 'deal_1', bomId: 'bom_1', productLine: 'security', registeredAt: at },
      });
    expect(registered(...before, confirmed)).toEqual(['switching', 'security']);
  });
  it('takes nothing from the approval if another registration holds it', () => {
    const overlap: DealEvent = {
      type: 'DealOverlapFound',
      data: { dealId: 'deal_1', opportunityId: 'opty_security', holderId: 'deal_0', foundAt: at },
    };
    expect(given(...before, overlap).state()).toMatchObject({ status: 'approved' });
    expect(registered(...before, overlap)).toEqual(['switching']);
  });
});

describe('case:A10 G76 the second of two equal registrations', () => {
  const end = { type: 'EndDuplicate', data: { dealId: 'deal_1', ofDealId: 'deal_0', at: 'x' } } as const;
  it('ends by itself as a duplicate of the first', () => {
    given(dealSubmitted())
      .when(end)
      .then({ type: 'DealDuplicated', data: { ...ending, ofDealId: 'deal_0', endedAt: 'x' } });
  });
  it('stands if somebody has decided on it meanwhile', () => {
    given(dealSubmitted(), claimConfirmed, dealApproved()).when(end).thenNothing();
  });
});
