import { scenario } from '@channel/testing';
import {
  approveDeal,
  bomAttached,
  claimConfirmed,
  dealApproved,
  dealSubmitted,
  ending,
  registrationTerms,
  submitDeal,
} from './deal.builders';
import type { ResubmitDeal } from './deal.commands';
import { dealDecider } from './deal.decider';
import type { DealReturned } from './deal.events';
import { outsideOf } from './deal.rules';

const given = scenario(dealDecider);
const standing = { status: 'active', kind: 'reseller', regions: ['americas'], revision: '2' } as const;
const submitted = [dealSubmitted(), claimConfirmed];

const returned: DealReturned = {
  type: 'DealReturned',
  data: { ...ending, text: 'Name the site.', returnedBy: 'pers_chen', returnedAt: 'x' },
};

describe('submitting a deal', () => {
  it('req:J38 records the registration and starts the decision clock of two business days', () => {
    // 2026-10-02 is a Friday: due at the end of Tuesday the 6th.
    given().when(submitDeal()).then(dealSubmitted());
  });
  it('needs an enrolled partner', () => {
    given()
      .when(submitDeal({ standing: null }))
      .thenRefused('PARTNER_NOT_ENROLLED');
    given()
      .when(submitDeal({ standing: { ...standing, status: 'invited' } }))
      .thenRefused('PARTNER_NOT_ENROLLED');
    given()
      .when(submitDeal({ standing: { ...standing, kind: 'distributor' } }))
      .thenRefused('PARTNER_NOT_ENROLLED');
  });
  it('M2 M5: needs a kind that registers deals', () => {
    const notOfKind = { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } as const;
    given()
      .when(submitDeal({ standing: { ...standing, kind: 'oem', notOfKind } }))
      .thenRefused('KIND_NOT_ALLOWED');
  });
  it('needs signed terms', () =>
    given()
      .when(submitDeal({ standing: { ...standing, status: 'terms_pending' } }))
      .thenRefused('TERMS_NOT_SIGNED'));
  it.each(['suspended', 'terminated'] as const)('7.10 needs an enrolment that is not %s', (status) =>
    given()
      .when(submitDeal({ standing: { ...standing, status } }))
      .thenRefused('PARTNER_NOT_ENROLLED'),
  );
  it('needs a programme in force', () =>
    given()
      .when(submitDeal({ terms: null }))
      .thenRefused('VERSION_NOT_IN_FORCE'));
  it('names everything that is missing at once', () =>
    given()
      .when(
        submitDeal({
          productLines: [],
          value: { amount: '0', currency: 'USD' },
          expectedCloseOn: '2026-10-01',
          segment: 'hobby',
          proposedType: 'friendship',
        }),
      )
      .thenRefused(
        'REGISTRATION_INCOMPLETE',
        'MISSING',
        'TOO_SMALL',
        'DAY_IN_PAST',
        'UNKNOWN_SEGMENT',
        'UNKNOWN_DEAL_TYPE',
      ));
  it('takes only product lines of the programme', () =>
    given()
      .when(submitDeal({ productLines: ['balloons'] }))
      .thenRefused('PRODUCT_NOT_ELIGIBLE'));
  it('req:J110 is inside the region of the enrolment and the territory of the agreement, and says which it is not in', () => {
    const said = (region: string) =>
      outsideOf({ regions: ['americas', 'apac'], territory: ['americas', 'emea'] }, region);
    given()
      .when(submitDeal({ region: 'apac' }))
      .thenRefused('REGION_NOT_AUTHORISED');
    given()
      .when(submitDeal({ standing: { ...standing, territory: ['emea'] } }))
      .thenRefused('REGION_NOT_AUTHORISED');
    expect(said('americas')).toBeUndefined();
    expect(said('emea')?.what).toBe('region that the enrolment authorises');
    expect(said('apac')?.what).toBe('region of the territory that the agreement covers');
  });
  it('needs a distributor with signed terms', () => {
    given()
      .when(submitDeal({ distributorId: null }))
      .thenRefused('DISTRIBUTOR_MISSING');
    given()
      .when(submitDeal({ distributorActive: false }))
      .thenRefused('DISTRIBUTOR_MISSING');
  });
  it('is refused where the own organisation holds the opportunity', () =>
    given()
      .when(submitDeal({ ownHolders: ['deal_9'] }))
      .thenRefused('DUPLICATE_OF_OWN'));
  it('G51 warns the reviewer of a tender that is out, or refuses, as the programme says', () => {
    const tender = { tenderPublishedOn: '2026-10-02' };
    given()
      .when(submitDeal(tender))
      .then(dealSubmitted({ ...tender, warnings: ['PUBLIC_TENDER'] }));
    const refusing = { ...registrationTerms, publicTender: 'refuse' } as const;
    given()
      .when(submitDeal({ ...tender, terms: refusing }))
      .thenRefused('PUBLIC_TENDER');
    const later = { tenderPublishedOn: '2026-10-03' };
    given()
      .when(submitDeal({ ...later, terms: refusing }))
      .then(dealSubmitted(later));
  });
  it('names an approved activity of its own as its cause, or none', () => {
    const activity = { activityId: 'mreq_1', known: true };
    given()
      .when(submitDeal({ activity }))
      .then(dealSubmitted({ activityId: 'mreq_1' }));
    given()
      .when(submitDeal({ activity: { ...activity, known: false } }))
      .thenRefused('ACTIVITY_UNKNOWN');
  });
  it('happens once', () => given(dealSubmitted()).when(submitDeal()).thenRefused('DEAL_ALREADY_SUBMITTED'));
  it('leaves out the holidays of the deciding country', () =>
    given()
      .when(submitDeal({ terms: { ...registrationTerms, holidays: ['2026-10-05'] } }))
      .then(dealSubmitted({ decisionDueAt: '2026-10-08T00:00:00.000Z' })));
});

describe('submitting a draft', () => {
  it('names everything that it lacks, and what is wrong with the rest', () =>
    given()
      .when(
        submitDeal({
          customer: { key: 'org_1', name: ' ', country: '', domain: null },
          ...{ region: '', segment: '', proposedType: 'friendship', productLines: [] },
          ...{ value: null, expectedCloseOn: null },
        }),
      )
      .thenRefused(
        'REGISTRATION_INCOMPLETE',
        ...['MISSING', 'MISSING', 'MISSING', 'MISSING', 'MISSING', 'MISSING', 'MISSING', 'UNKNOWN_DEAL_TYPE'],
      ));
  it('asks first whether the partner may register at all', () =>
    given()
      .when(submitDeal({ value: null, standing: null }))
      .thenRefused('PARTNER_NOT_ENROLLED'));
});

describe('a registration that was returned', () => {
  const resubmit = (data: Parameters<typeof submitDeal>[0] = {}): ResubmitDeal => ({
    type: 'ResubmitDeal',
    data: submitDeal(data).data,
  });
  const repaired = { productLines: ['security'], opportunityIds: ['opty_security'] };
  it('G44 is submitted again, and claims anew', () => {
    given(...submitted, returned)
      .when(resubmit(repaired))
      .then(dealSubmitted(repaired));
    given(...submitted, returned, dealSubmitted(repaired))
      .when(approveDeal())
      .thenRefused('CLAIM_PENDING');
  });
  it('comes by the rules of every submission', () => {
    given(...submitted, returned)
      .when(resubmit({ region: 'apac' }))
      .thenRefused('REGION_NOT_AUTHORISED');
    given(...submitted, returned)
      .when(resubmit({ ownHolders: ['deal_9'] }))
      .thenRefused('DUPLICATE_OF_OWN');
  });
  it('keeps the activity that it named, and names none later', () => {
    const named = [dealSubmitted({ activityId: 'mreq_1' }), claimConfirmed, returned];
    given(...named)
      .when(resubmit())
      .then(dealSubmitted({ activityId: 'mreq_1' }));
    const activity = { activityId: 'mreq_2', known: true };
    given(...named)
      .when(resubmit({ activity }))
      .thenRefused('ACTIVITY_NAMED_LATER');
    given(...submitted, returned)
      .when(resubmit({ activity }))
      .thenRefused('ACTIVITY_NAMED_LATER');
  });
  it('keeps its bill of materials', () =>
    given(...submitted, bomAttached(), returned, dealSubmitted(), claimConfirmed)
      .when(approveDeal())
      .then(dealApproved({ bomId: 'bom_1' })));
  it('is not one that stands, nor one that ended otherwise', () => {
    given(...submitted)
      .when(resubmit())
      .thenRefused('DEAL_NOT_OPEN');
    given(...submitted, {
      type: 'DealWithdrawn',
      data: { ...ending, withdrawnBy: 'pers_priya', withdrawnAt: 'x' },
    })
      .when(resubmit())
      .thenRefused('DEAL_NOT_OPEN');
  });
});

describe('req:M1 a registration for a government', () => {
  const government = { segment: 'government-federal' };
  const refused = (data: object) =>
    dealDecider.decide(submitDeal({ ...government, ...data }), dealDecider.initial);
  it('says whether its customer published a tender', () => {
    expect(refused({})).toMatchObject({
      refused: 'REGISTRATION_INCOMPLETE',
      errors: [{ pointer: '/tenderPublished', code: 'MISSING' }],
    });
    given()
      .when(submitDeal({ ...government, tenderPublished: false }))
      .then(dealSubmitted({ ...government, tenderPublished: false }));
    // A day answers it, and is warned of.
    const tender = { tenderPublishedOn: '2026-10-02' };
    given()
      .when(submitDeal({ ...government, ...tender }))
      .then(dealSubmitted({ ...government, ...tender, warnings: ['PUBLIC_TENDER'] }));
  });
  it('says when, of one that is out, and nothing else of one that is not', () => {
    expect(refused({ tenderPublished: true })).toMatchObject({
      errors: [{ pointer: '/tenderPublishedOn', code: 'MISSING' }],
    });
    expect(refused({ tenderPublished: false, tenderPublishedOn: '2026-10-02' })).toMatchObject({
      errors: [{ pointer: '/tenderPublishedOn', code: 'NOT_PUBLISHED' }],
    });
  });
  it('is no business of other segments', () => given().when(submitDeal()).then(dealSubmitted()));
});

describe('req:J31 an order for demonstration', () => {
  const nfr = { offered: true };
  const own = { opportunityIds: [], value: { amount: '1', currency: 'USD' } };
  it('is registered as what it is, claims nothing, and is bound to no minimum', () => {
    const terms = {
      ...registrationTerms,
      minimumList: { amount: '100', currency: 'USD' },
      leadTimeDays: 300,
    };
    given()
      .when(submitDeal({ ...own, nfr, terms }))
      .then(dealSubmitted({ ...own, orderUse: 'nfr' }));
  });
  it('is refused where the level has none, and with a marketing activity', () => {
    given()
      .when(submitDeal({ ...own, nfr: { offered: false } }))
      .thenRefused('NFR_ORDER');
    given()
      .when(submitDeal({ ...own, nfr, activity: { activityId: 'mreq_1', known: true } }))
      .thenRefused('NFR_ORDER');
  });
  it('stays what it is when it is submitted again', () => {
    const again = (data: object): ResubmitDeal => ({
      type: 'ResubmitDeal',
      data: { ...submitDeal().data, ...own, ...data },
    });
    given(dealSubmitted({ ...own, orderUse: 'nfr' }), returned)
      .when(again({}))
      .thenRefused('NFR_ORDER');
    given(dealSubmitted(own), returned).when(again({ nfr })).thenRefused('NFR_ORDER');
  });
  it('is compared with no customer, and reassigned to nobody', () => {
    given(dealSubmitted({ ...own, orderUse: 'nfr' }))
      .when({
        type: 'CompareCustomer',
        data: {
          ...{ dealId: 'deal_1', customerKeys: ['org_halden'], claims: [], indexedUpTo: '7' },
          act: submitDeal().data.act,
        },
      })
      .thenNothing();
  });
});
