import { totalOf, differenceOf, moneyJson, type RefusalsOf } from '@channel/kernel';
import { FxRates } from '@channel/rewards';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { namedIn } from '../../../claim-desk';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { InvoiceClaimed, SubmitMdfClaim } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import type { ClaimTerms } from '../../../domain/claim/claim.events';
import { INVOICE_PROOF } from '../../../domain/claim/claim.invoice-files';
import { claimsOf, totalIn, type MdfRequest, type OpenFund } from '../../../domain/fund/fund';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { FundDesk, fundVisibleTo } from '../../../fund-desk';
import { FundEvidence, invoiceEvidenceId, type FileNamed, type Naming } from '../../../fund-evidence';
import { mdfClaimIdOf } from '../../../ids';
import { monthRate } from '../../../month-rate';

type Refusals = RefusalsOf<SubmitMdfClaim> | 'VERSION_NOT_IN_FORCE' | 'REQUEST_UNKNOWN' | 'FILE_UNKNOWN';
type InvoiceNamed = Omit<InvoiceClaimed, 'line' | 'rate' | 'evidenceId' | 'usedBy' | 'fileIds'> &
  Partial<Pick<InvoiceClaimed, 'fileIds'>>;

export class SubmitMdfClaimCommand extends BusCommand<
  Readonly<{
    fundId: string;
    requestId: string;
    invoices: readonly InvoiceNamed[];
    proofs: readonly FileNamed[];
    last: boolean;
  }>,
  Refusals,
  MdfClaim
> {}

@CommandHandler(SubmitMdfClaimCommand)
export class SubmitMdfClaimHandler implements ICommandHandler<SubmitMdfClaimCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: FundDesk,
    private readonly evidence: FundEvidence,
    private readonly rates: FxRates,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: SubmitMdfClaimCommand): Promise<Outcome<Refusals, MdfClaim>> {
    const { fundId, requestId, last } = data;
    const { state: fund } = await this.runner.load(fundDecider, fundId);
    if (fund.status === 'none' || !fundVisibleTo(meta.actor)(fund)) return refused(notFound());
    const request = fund.requests.get(requestId);
    if (request === undefined)
      return refused({ refused: 'REQUEST_UNKNOWN', detail: 'The fund has no such request.' });
    const ground = await this.desk.groundFor(fund.owner, meta);
    if ('refused' in ground) return refused(ground);
    const claimId = mdfClaimIdOf(meta.commandId);
    const { programmeId, partnerId } = fund.owner;
    const of = { claimId, programmeId, partnerId };
    const files = await this.evidence.filesOf(namedIn(of), namedBy(data));
    if ('refused' in files) return refused(files);
    const asked = {
      ...{ ...of, fundId },
      ...{ terms: termsOf(fund, request), open: isOpen(request), files, last },
      invoices: await this.invoices(fund, namedIn(of), data.invoices),
      ...ground,
    };
    const { state } = await this.runner.load(mdfClaimDecider, claimId);
    const known = state.status === 'none' ? undefined : state.of.number;
    const command = await this.numbers.numbered(
      { series: 'MC', on: ground.act.on, known, dryRun: meta.dryRun },
      (number): SubmitMdfClaim => ({ type: 'SubmitMdfClaim', data: { ...asked, number } }),
      (numbered) => mdfClaimDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    // The fund was looked at, and said whose it is.
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }

  private async invoices(
    { currency }: OpenFund,
    of: Readonly<{ programmeId: string }> & Naming,
    named: readonly InvoiceNamed[],
  ): Promise<readonly InvoiceClaimed[]> {
    const invoices: InvoiceClaimed[] = [];
    for (const [index, { fileIds = [], ...invoice }] of named.entries()) {
      const rate = await monthRate(this.rates, invoice.net.currency, currency, invoice.invoicedOn);
      const evidenceId = invoiceEvidenceId(of.programmeId, invoice.vendor, invoice.invoiceNumber);
      invoices.push({
        ...{ ...invoice, line: String(index + 1), rate, fileIds },
        ...{ evidenceId, usedBy: await this.evidence.usedBy(evidenceId, of) },
      });
    }
    return invoices;
  }
}

/** The proofs, and what invoices name beyond them. */
const namedBy = ({ invoices, proofs }: Pick<SubmitMdfClaimCommand['data'], 'invoices' | 'proofs'>) => {
  const known = new Set(proofs.map(({ fileId }) => fileId));
  const own = invoices.flatMap(({ fileIds = [] }, invoice) =>
    fileIds.map((fileId, at) => ({
      ...{ fileId, proof: INVOICE_PROOF },
      pointer: `/invoices/${String(invoice)}/fileIds/${String(at)}`,
    })),
  );
  return [...proofs, ...own.filter(({ fileId }) => !known.has(fileId) && known.add(fileId))];
};

const isOpen = ({ status }: MdfRequest): boolean => status === 'approved' || status === 'partly_approved';

/** As they were when the request was approved; `null` where it never was. */
const termsOf = (fund: OpenFund, request: MdfRequest): ClaimTerms | null => {
  const { requestId, number, plan, terms } = request;
  if (terms === null) return null;
  const { definitionVersion, share, proofs, claimUntilOn } = terms;
  const { activityType, startsOn, endsOn } = plan;
  const inFund = (minor: bigint) => moneyJson({ minor, currency: fund.currency });
  const taken = claimsOf(fund, requestId).map(({ shares }) => inFund(totalIn(shares)));
  return {
    ...{ requestId, requestNumber: number, activityType, definitionVersion, share, proofs },
    ...{ startsOn, endsOn, claimUntilOn },
    left: differenceOf(inFund(terms.amount), totalOf(taken, fund.currency)),
  };
};
