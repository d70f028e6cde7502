import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  ListField,
  MoneyField,
  NestedField,
  TextField,
  is,
  view,
  type MoneyDto,
  type ViewOf,
} from '@channel/http';
import type { JsonObject, MoneyJson } from '@channel/kernel';
import type { Draft, DraftKey } from '@channel/runtime';
import { FastTrackDto } from './fast-track.dto';
import { InvoiceFilesField, ProofDto } from './proof.dto';

/** What somebody prepares of a request or a claim. Not a fact: it reserves nothing, and only the partner knows of it. */
export const MDF_DRAFT = 'mdf';
export const mdfDraftKey = (draftId: string): DraftKey => ({ kind: MDF_DRAFT, id: draftId });

const KINDS = ['request', 'claim'] as const;

class InvoiceDraftDto {
  @TextField({ optional: true, max: 60 })
  readonly invoiceNumber?: string | null;
  @TextField({ optional: true, max: 140 })
  readonly vendor?: string | null;
  @DayField({ optional: true })
  readonly invoicedOn?: string | null;
  @DayField({ optional: true })
  readonly servedOn?: string | null;
  @MoneyField({ optional: true })
  readonly net?: MoneyDto | null;
  @MoneyField({ optional: true })
  readonly tax?: MoneyDto | null;
  @InvoiceFilesField()
  readonly fileIds?: string[] | null;
}
class PlanDraftDto {
  @TextField({ optional: true, max: 60 })
  readonly activityType?: string | null;
  @TextField({ optional: true, max: 2000 })
  readonly goals?: string | null;
  @CountField({ optional: true, min: 0, max: 1_000_000 })
  readonly expectedLeads?: number | null;
  @DayField({ optional: true })
  readonly startsOn?: string | null;
  @DayField({ optional: true })
  readonly endsOn?: string | null;
  @MoneyField({ optional: true })
  readonly budget?: MoneyDto | null;
  @IdField({ optional: true })
  readonly partnerContactId?: string | null;
  @IdField({ optional: true })
  readonly vendorContactId?: string | null;
  @NestedField(() => FastTrackDto, { optional: true })
  readonly fastTrack?: FastTrackDto | null;
}
class ClaimDraftDto {
  @IdField()
  readonly fundId!: string;
  @IdField({ description: 'The request that something is to be claimed of.' })
  readonly requestId!: string;
  @ListField(() => InvoiceDraftDto, { min: 0, max: 50 })
  readonly invoices!: InvoiceDraftDto[];
  @ListField(() => ProofDto, { min: 0, max: 20, description: 'Files that were sent to /v1/files already.' })
  readonly proofs!: ProofDto[];
  @FlagField({ optional: true })
  readonly last?: boolean;
}
/** As far as it goes. What is given has to have its form; the rules come with the submission. */
export class MdfDraftDto {
  @ChoiceField(KINDS, { description: 'What it is to become.' })
  readonly kind!: (typeof KINDS)[number];
  @NestedField(() => PlanDraftDto, { optional: true, description: 'Of a request.' })
  readonly plan?: PlanDraftDto | null;
  @NestedField(() => ClaimDraftDto, { optional: true, description: 'Of a claim.' })
  readonly claim?: ClaimDraftDto | null;
}

const said = (fields: object): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
const amount = (of: MoneyDto | null | undefined): MoneyJson | undefined =>
  of === null || of === undefined ? undefined : { amount: of.amount, currency: of.currency };

/** What is kept: the part that its kind has, of it the fields that were given, and no others. */
export const contentOf = ({ kind, plan, claim }: MdfDraftDto): JsonObject => {
  if (kind === 'request') {
    const { budget, fastTrack, ...fields } = plan ?? {};
    const track = fastTrack === null || fastTrack === undefined ? {} : { fastTrack: said(fastTrack) };
    return { kind, plan: { ...said({ ...fields, budget: amount(budget) }), ...track } };
  }
  if (claim === null || claim === undefined) return { kind };
  const { fundId, requestId, invoices, proofs, last } = claim;
  return {
    kind,
    claim: {
      ...{ fundId, requestId, ...said({ last }) },
      invoices: invoices.map(({ net, tax, ...fields }) =>
        said({ ...fields, net: amount(net), tax: amount(tax) }),
      ),
      proofs: proofs.map(({ fileId, proof }) => ({ fileId, proof })),
    },
  };
};

const planDraftView = view('MdfPlanDraft', {
  activityType: is.text.optional(),
  goals: is.text.optional(),
  expectedLeads: is.count.optional(),
  startsOn: is.day.optional(),
  endsOn: is.day.optional(),
  budget: is.money.optional(),
  partnerContactId: is.id.optional(),
  vendorContactId: is.id.optional(),
  fastTrack: view('MdfFastTrackDraft', {
    vendorId: is.text.optional(),
    templateId: is.text.optional(),
  }).optional(),
});
const claimDraftView = view('MdfClaimDraft', {
  fundId: is.id,
  requestId: is.id,
  invoices: is.listOf(
    view('MdfInvoiceDraft', {
      invoiceNumber: is.text.optional(),
      vendor: is.text.optional(),
      invoicedOn: is.day.optional(),
      servedOn: is.day.optional(),
      net: is.money.optional(),
      tax: is.money.optional(),
      fileIds: is.listOf(is.id).optional(),
    }),
  ),
  proofs: is.listOf(view('MdfProofDraft', { fileId: is.id, proof: is.text })),
  last: is.flag.optional(),
});
export const mdfDraftView = view('MdfDraft', {
  status: is.exactly('draft'),
  kind: is.oneOf(KINDS).describe('What it is to become.'),
  partnerId: is.id,
  plan: planDraftView.optional(),
  claim: claimDraftView.optional(),
  draftedBy: is.id,
  draftedAt: is.instant,
  changedBy: is.id,
  changedAt: is.instant,
});
export const discardedMdfDraftView = view('DiscardedMdfDraft', { status: is.exactly('discarded') });

type View = ViewOf<typeof mdfDraftView>;

/** Names every property: the database gives them back in another order. */
export const viewOfMdfDraft = ({ orgId, content, ...draft }: Draft): View => {
  const { kind, plan, claim } = content as Pick<View, 'kind' | 'plan' | 'claim'>;
  return {
    ...{ status: 'draft', kind, partnerId: orgId, plan, claim },
    ...{ draftedBy: draft.begunBy, draftedAt: draft.begunAt },
    ...{ changedBy: draft.changedBy, changedAt: draft.changedAt },
  };
};
