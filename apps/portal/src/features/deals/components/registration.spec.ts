import type { Deal } from '../api/deal.query';
import type { Draft } from '../api/drafts.query';
import { EMPTY_LINE } from './pasted-lines';
import {
  checkOf,
  draftOf,
  EMPTY,
  FIELDS_OF_STEP,
  isTouched,
  likeThis,
  missingIn,
  registrationOf,
  requestOf,
  withSegment,
} from './registration';

const whole = {
  customerName: 'Halden Hospitals',
  country: 'US',
  domain: 'halden-hospitals.example',
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: '16,500.00',
  expectedCloseOn: '2026-11-30',
  distributorId: 'prtn_1',
  activityId: '',
  orderUse: '' as const,
  tender: 'not-asked' as const,
  tenderPublishedOn: '',
  bom: [],
};

describe('a registration that is typed', () => {
  it('is a draft from the first letter on, and a request when nothing is missing', () => {
    expect(isTouched(EMPTY)).toBe(false);
    expect(draftOf({ ...EMPTY, customerName: 'H' }, 'USD')).toEqual({ customer: { name: 'H' } });
    expect(requestOf({ ...whole, value: 'a lot' }, 'USD')).toBeUndefined();
    expect(requestOf({ ...whole, orderUse: 'nfr' }, 'USD')).toMatchObject({ orderUse: 'nfr' });
    expect(requestOf(whole, 'USD')).toMatchObject({
      customer: { name: 'Halden Hospitals', domain: 'halden-hospitals.example' },
      value: { amount: '1650000', currency: 'USD' },
    });
  });

  it('req:10.3 is checked as soon as it says who wants what, and where', () => {
    const early = {
      ...EMPTY,
      customerName: 'H',
      country: 'US',
      region: 'americas',
      productLines: ['switching'],
    };
    expect(checkOf(early, 'USD')).toEqual({
      customer: { name: 'H', country: 'US' },
      region: 'americas',
      productLines: ['switching'],
    });
    expect(checkOf({ ...early, productLines: [] }, 'USD')).toBeUndefined();
  });

  it('leaves out what was left empty: only the domain may be', () => {
    expect(requestOf({ ...whole, domain: '' }, 'USD')?.customer).not.toHaveProperty('domain');
    expect(requestOf({ ...whole, distributorId: '' }, 'USD')).toBeUndefined();
  });

  it('keeps its products with the draft, right or wrong, and out of what is registered or checked', () => {
    const wrong = { sku: 'EX4100-48X', quantity: 'two', termMonths: '' };
    const form = { ...whole, bom: [EMPTY_LINE, wrong] };
    const draft = draftOf(form, 'USD');
    expect(draft.bom).toEqual([wrong]);
    expect(requestOf(form, 'USD')).not.toHaveProperty('bom');
    expect(checkOf(form, 'USD')).not.toHaveProperty('bom');
    expect(registrationOf(draft as unknown as Draft).bom).toEqual([wrong]);
    expect(draftOf({ ...form, bom: [EMPTY_LINE] }, 'USD')).not.toHaveProperty('bom');
  });

  it('says by step what is missing', () => {
    expect(missingIn({ ...whole, country: '', value: 'x' }, FIELDS_OF_STEP[0] ?? [], 'USD')).toEqual([
      'country',
    ]);
    expect(missingIn({ ...whole, value: 'x' }, FIELDS_OF_STEP[1] ?? [], 'USD')).toEqual(['value']);
  });

  it('comes back from what was kept, and another one begins without its customer', () => {
    const deal = requestOf(whole, 'USD') as unknown as Deal;
    expect(registrationOf(deal)).toEqual({ ...whole, value: '16500.00' });
    expect(likeThis(deal)).toMatchObject({ customerName: '', value: '', region: 'americas' });
  });
  it('req:M1 is asked for a tender where its segment says so, and sends the answer', () => {
    const asked = { ...whole, ...withSegment('government-state', ['government-state']) };
    const [first = []] = FIELDS_OF_STEP;
    expect(missingIn(asked, first, 'USD')).toEqual(['tender']);
    expect(requestOf(asked, 'USD')).toBeUndefined();
    expect(requestOf({ ...asked, tender: 'no' }, 'USD')).toMatchObject({ tenderPublished: false });
    expect(missingIn({ ...asked, tender: 'yes' }, first, 'USD')).toEqual(['tenderPublishedOn']);
    const out = { ...asked, tender: 'yes', tenderPublishedOn: '2026-09-01' } as const;
    const sent = requestOf(out, 'USD');
    expect(sent).toMatchObject({ tenderPublished: true, tenderPublishedOn: '2026-09-01' });
    expect(registrationOf(sent as unknown as Deal)).toMatchObject({ tender: 'yes' });
    // Another segment takes the answer with it.
    expect(withSegment('enterprise', ['government-state'])).toMatchObject({ tender: 'not-asked' });
  });
});
