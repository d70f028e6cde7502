import { actBy, scenario } from '@channel/testing';
import {
  approvedAnew,
  bomAttached,
  claimConfirmed,
  closeDeal,
  dealApproved,
  dealReassigned,
  dealSubmitted,
  dealWon,
  reassignDeal,
} from './deal.builders';
import { dealDecider } from './deal.decider';
import type { AttachBom } from './deal.commands';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];
const moved = [...approved, bomAttached(), dealReassigned({ formerBomId: 'bom_1' }), approvedAnew];
const attach = (partnerId: string): AttachBom => ({
  type: 'AttachBom',
  data: {
    ...{
      dealId: 'deal_1',
      bomId: 'bom_2',
      partnerId,
      submittedBy: 'pers_x',
      act: actBy('automation', { at: 'x' }),
    },
    list: { amount: '1', currency: 'USD' },
    addedProductLines: [],
  },
});

describe('reassigning a registration', () => {
  it('req:R10 approves it for the other partner, and the window begins anew', () => {
    given(...approved)
      .when(reassignDeal())
      .then(dealReassigned(), approvedAnew);
    given(...approved, bomAttached())
      .when(reassignDeal())
      .then(dealReassigned({ formerBomId: 'bom_1' }), approvedAnew);
  });
  it('req:R10 needs written evidence of the customer', () =>
    given(...approved)
      .when(reassignDeal({ evidence: ' ' }))
      .thenRefused('EVIDENCE_MISSING'));
  it('case:A3 G61 takes nothing of an issued quarter from the former partner by one person', () =>
    given(...approved)
      .when(
        reassignDeal({
          moves: [
            {
              ...{ partnerId: 'prtn_alder', quarter: '2026-Q3', postedIn: '2026-Q4' },
              amount: { amount: '-82500', currency: 'USD' },
            },
          ],
        }),
      )
      .thenRefused('CORRECTION_REQUIRED'));
  it('goes to another partner than the one whose it is', () => {
    given(...approved)
      .when(reassignDeal({ partnerId: 'prtn_alder' }))
      .thenRefused('SAME_PARTNER');
    given(...moved)
      .when(reassignDeal())
      .thenRefused('SAME_PARTNER');
  });
  it('goes to a partner who could have registered it', () => {
    const standing = { ...reassignDeal().data.standing, programmeId: 'jpa-2023' } as const;
    const to = (changed: object) =>
      given(...approved).when(reassignDeal({ standing: { ...standing, ...changed } as never }));
    given(...approved)
      .when(reassignDeal({ standing: null }))
      .thenRefused('PARTNER_NOT_ELIGIBLE');
    given(...approved)
      .when(reassignDeal({ terms: null }))
      .thenRefused('PARTNER_NOT_ELIGIBLE');
    to({ status: 'terms_pending' }).thenRefused('PARTNER_NOT_ELIGIBLE');
    to({ kind: 'distributor' }).thenRefused('PARTNER_NOT_ELIGIBLE');
    to({ programmeId: 'other' }).thenRefused('PARTNER_NOT_ELIGIBLE');
    to({ notOfKind: { refused: 'KIND_NOT_ALLOWED', detail: 'No.' } }).thenRefused('KIND_NOT_ALLOWED');
    to({ regions: ['emea'] }).thenRefused('REGION_NOT_AUTHORISED');
    to({ territory: ['emea'] }).thenRefused('REGION_NOT_AUTHORISED');
    given(...approved)
      .when(reassignDeal({ stopping: ['sales-baseline'] }))
      .thenRefused('PARTNER_NOT_ELIGIBLE', 'REQUIREMENT_UNMET');
  });
  it('is a person’s, and never the submitter’s', () => {
    given(...approved)
      .when(reassignDeal({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
    given(...approved)
      .when(reassignDeal({ act: actBy('pers_priya') }))
      .thenRefused('CONFLICT_OF_INTEREST');
  });
  it('is of an approved registration whose customer has not decided', () => {
    given(...submitted)
      .when(reassignDeal())
      .thenRefused('DEAL_NOT_OPEN');
    given(...approved, dealWon)
      .when(reassignDeal())
      .thenRefused('DEAL_NOT_OPEN');
  });
});

describe('a registration that was reassigned', () => {
  it('begins without the price and the extensions of the partner before', () =>
    expect(given(...moved).state()).toMatchObject({
      ...{ partnerId: 'prtn_birch', status: 'approved', stage: 'qualifying', bom: null },
      ...{ extensionsGranted: 0, protectedUntilOn: '2027-01-31' },
      reassigned: { fromPartnerId: 'prtn_alder', on: '2026-11-02' },
    }));
  it('takes the bill of materials of its own partner only', () => {
    given(...moved)
      .when(attach('prtn_alder'))
      .thenNothing();
    given(...moved)
      .when(attach('prtn_birch'))
      .then(
        bomAttached({
          ...{
            bomId: 'bom_2',
            list: { amount: '1', currency: 'USD' },
            attachedBy: 'pers_x',
            attachedAt: 'x',
          },
        }),
      );
  });
  it('is not closed by a quote that the partner before accepted', () =>
    given(...moved, dealWon)
      .when(closeDeal())
      .thenRefused('QUOTE_NOT_ACCEPTED'));
  it('ignores the deadline of the window before', () =>
    given(...moved)
      .when({ type: 'ExpireDealProtection', data: { dealId: 'deal_1', at: '2027-01-01T00:00:00.000Z' } })
      .thenNothing());
});
