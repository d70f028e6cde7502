import type { MdfDraft } from '../api/mdf-drafts';
import { emptyInvoice } from './invoices';
import { draftOfClaim, draftOfPlan, invoicesOfDraft, planOfDraft } from './mdf-draft-forms';
import { EMPTY_PLAN } from './plan';

const plan = {
  ...{ ...EMPTY_PLAN, activityType: 'event', goals: 'Leads.', leads: '20', startsOn: '2026-11-10' },
  ...{ budget: '1,000.50', vendorContact: 'chen', fastTrack: 'template:campus-refresh' },
};
/** As the server gives back what it kept: without what was not said. */
const kept = (part: object | undefined): never => JSON.parse(JSON.stringify(part)) as never;

describe('what is typed', () => {
  it('of a plan comes back from its draft, as far as it has its form', () => {
    const { plan: content } = draftOfPlan(plan, 'USD');
    expect(content).toMatchObject({
      ...{ endsOn: undefined, budget: { amount: '100050', currency: 'USD' }, partnerContactId: undefined },
    });
    expect(planOfDraft({ plan: kept(content) })).toEqual({ ...plan, budget: '1000.50' });
    expect(planOfDraft({})).toEqual(EMPTY_PLAN);
    expect(draftOfPlan({ ...plan, budget: 'much', leads: 'many' }, 'USD').plan).toMatchObject({
      ...{ budget: undefined, expectedLeads: undefined },
    });
  });
  it('of a claim comes back from its draft', () => {
    const invoice = { ...emptyInvoice(1, 'USD'), invoiceNumber: 'INV-1', net: '80.00', tax: '' };
    const shown = { ...emptyInvoice(2, 'USD'), fileIds: ['file_1'] };
    const of = { fundId: 'fund_1', requestId: 'mreq_1', proofs: [], last: true };
    const { claim } = draftOfClaim({ ...of, invoices: [invoice, shown] });
    expect(claim).toMatchObject({
      ...of,
      invoices: [
        { invoiceNumber: 'INV-1', vendor: undefined, tax: undefined, fileIds: undefined },
        { fileIds: ['file_1'] },
      ],
    });
    const draft: NonNullable<MdfDraft['claim']> = kept(claim);
    expect(invoicesOfDraft(draft, 'USD')).toEqual([
      { ...invoice, tax: '0' },
      { ...shown, tax: '0.00' },
    ]);
    const listed = { ...draft, invoices: [{}], proofs: [{ proof: 'invoice', fileId: 'file_2' }] };
    expect(invoicesOfDraft(listed, 'USD')).toEqual([{ ...emptyInvoice(1, 'USD'), fileIds: ['file_2'] }]);
  });
});
