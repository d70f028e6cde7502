import { decimalOf, parseAmount } from '../../../shared/format/money';
import type { MdfDraft, MdfDraftContent } from '../api/mdf-drafts';
import { emptyInvoice, INVOICE_PROOF, type Invoice } from './invoices';
import { EMPTY_PLAN, fastTrackOf, type Plan } from './plan';

// What is typed as a draft, and back. A draft holds what has its form; what does not is still being typed.

const text = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim());
const money = (typed: string, currency: string) => {
  const amount = parseAmount(typed, currency);
  return amount === undefined ? undefined : { amount, currency };
};

export const draftOfPlan = (plan: Plan, currency: string): MdfDraftContent => ({
  kind: 'request',
  plan: {
    ...{ activityType: text(plan.activityType), goals: text(plan.goals) },
    expectedLeads: /^\d{1,7}$/.test(plan.leads) ? Number(plan.leads) : undefined,
    ...{ startsOn: text(plan.startsOn), endsOn: text(plan.endsOn), budget: money(plan.budget, currency) },
    ...{ partnerContactId: text(plan.partnerContact), vendorContactId: text(plan.vendorContact) },
    ...fastTrackOf(plan.fastTrack),
  },
});

export const planOfDraft = ({ plan = {} }: Pick<MdfDraft, 'plan'>): Plan => {
  const { budget, expectedLeads, fastTrack, partnerContactId, vendorContactId, ...texts } = plan;
  return {
    ...{ ...EMPTY_PLAN, ...texts, fastTrack: chosenOf(fastTrack) },
    ...(budget === undefined ? {} : { budget: decimalOf(budget) }),
    ...(expectedLeads === undefined ? {} : { leads: String(expectedLeads) }),
    ...{
      partnerContact: partnerContactId ?? '',
      vendorContact: vendorContactId ?? '',
    },
  };
};
const chosenOf = ({
  vendorId,
  templateId,
}: Readonly<{ vendorId?: string; templateId?: string }> = {}): string => {
  if (vendorId !== undefined) return `vendor:${vendorId}`;
  return templateId === undefined ? '' : `template:${templateId}`;
};

type Claimed = Readonly<{
  fundId: string;
  requestId: string;
  invoices: readonly Invoice[];
  proofs: readonly Readonly<{ fileId: string; proof: string }>[];
  last: boolean;
}>;
export const draftOfClaim = ({ fundId, requestId, invoices, proofs, last }: Claimed): MdfDraftContent => ({
  kind: 'claim',
  claim: {
    ...{ fundId, requestId, last, proofs: [...proofs] },
    invoices: invoices.map(({ currency, ...typed }) => ({
      ...{ invoiceNumber: text(typed.invoiceNumber), vendor: text(typed.vendor) },
      ...{ invoicedOn: text(typed.invoicedOn), servedOn: text(typed.servedOn) },
      ...{ net: money(typed.net, currency), tax: money(typed.tax, currency) },
      fileIds: typed.fileIds.length === 0 ? undefined : [...typed.fileIds],
    })),
  },
});

const idsOf = (proofs: Claimed['proofs']): readonly string[] =>
  proofs.filter(({ proof }) => proof === INVOICE_PROOF).map(({ fileId }) => fileId);

/** @param currency of the fund, where an invoice says none yet */
export const invoicesOfDraft = (
  { invoices, proofs }: NonNullable<MdfDraft['claim']>,
  currency: string,
): readonly Invoice[] =>
  invoices.map(({ net, tax, ...kept }, index) => ({
    ...emptyInvoice(index + 1, net?.currency ?? tax?.currency ?? currency),
    // Of the only invoice the files may stand among the proofs.
    ...(invoices.length === 1 ? { fileIds: idsOf(proofs) } : {}),
    ...kept,
    ...(net === undefined ? {} : { net: decimalOf(net) }),
    ...(tax === undefined ? {} : { tax: decimalOf(tax) }),
  }));
