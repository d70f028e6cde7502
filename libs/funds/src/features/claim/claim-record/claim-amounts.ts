import {
  AmountsOfRecords,
  AmountSources,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { moneyJson, negate } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { claimVisibleTo } from '../../../claim-desk';
import type { SubmittedClaim } from '../../../domain/claim/claim';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import { FUND_READERS } from '../../../fund.view';

type Invoice = SubmittedClaim['lines'][number];

const invoicePart = (
  { invoiceNumber, vendor, servedOn: on }: Invoice,
  amount: AmountPart['amount'],
): AmountPart => ({
  ...{ what: 'mdf_invoice', name: invoiceNumber, note: vendor, amount, on },
});

/** The share of each invoice, less what was above what the request had left. */
const claimedIn = (claim: SubmittedClaim): readonly AmountPart[] => [
  ...claim.lines.map((line) => invoicePart(line, line.share)),
  ...(claim.cut === 0n
    ? []
    : [
        {
          ...{ what: 'above_request' as const, name: claim.terms.requestNumber },
          amount: moneyJson(negate({ minor: claim.cut, currency: claim.currency })),
        },
      ]),
];

const approvedIn = ({ lines, decision }: SubmittedClaim): readonly AmountPart[] =>
  (decision?.lines ?? []).flatMap(({ line, approved }) => {
    const invoice = lines.find((each) => each.line === line);
    return invoice === undefined ? [] : [invoicePart(invoice, approved)];
  });

/** What was claimed and approved, by the invoices that it is for. */
@Injectable()
export class ClaimAmounts extends AmountsOfRecords {
  readonly kind = 'mdf-claim';
  readonly readers = FUND_READERS;

  constructor(
    sources: AmountSources,
    private readonly runner: DeciderRunner,
  ) {
    super(sources);
  }

  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const { state: claim } = await this.runner.load(mdfClaimDecider, recordId);
    if (!claimVisibleTo(viewer)(claim) || claim.status === 'none') return undefined;
    const { currency, claimed, decision } = claim;
    if (amount === 'claimed')
      return { amount: moneyJson({ minor: claimed, currency }), parts: claimedIn(claim) };
    if (amount !== 'approved' || decision === null) return undefined;
    return { amount: moneyJson({ minor: decision.approved, currency }), parts: approvedIn(claim) };
  }
}
