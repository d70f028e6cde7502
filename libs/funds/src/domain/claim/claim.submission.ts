import {
  isZero,
  moneyJson,
  parseMoney,
  percentOf,
  refuse,
  subtract,
  sum,
  type MoneyJson,
  type Refusal,
  type RefusalDetail,
} from '@channel/kernel';
import { businessDaysFrom } from '../clocks';
import type { MdfClaim } from './claim';
import type { FileClaimed, InvoiceClaimed, SubmitMdfClaim } from './claim.commands';
import type { ClaimLine, ClaimProof, ClaimTerms } from './claim.events';
import { asksInvoice, INVOICE_PROOF, linesShown, withoutFile } from './claim.invoice-files';
import { inCurrency } from '../in-currency';
import { refuseAt } from './claim.words';
import type { ClaimDecision } from './claim.words';

/** Files of one claim, invoices and answers to questions included. */
export const MOST_FILES = 20;

/** Judged by the terms under which the request was approved, whatever the programme says by now. */
export const submit = (data: SubmitMdfClaim['data'], claim: MdfClaim): ClaimDecision<SubmitMdfClaim> => {
  if (claim.status !== 'none') return [];
  const { terms, open, invoices, files, act, rules } = data;
  if (terms === null) return refuse('REQUEST_NOT_APPROVED', 'Its request is not approved.');
  if (act.on > terms.claimUntilOn)
    return refuse('CLAIM_TOO_LATE', `It was to be claimed by ${terms.claimUntilOn}.`);
  if (!open) return refuse('REQUEST_NOT_APPROVED', 'Nothing more can be claimed of its request.');
  const refused =
    wrongFiles(terms, invoices, files) ??
    outsideDates(terms, invoices) ??
    alreadyClaimed(invoices) ??
    alreadyUsed(files);
  if (refused !== undefined) return refused;
  const lines = linesOf(terms, invoices);
  if ('refused' in lines) return lines;
  const amounts = claimedOf(terms, lines);
  if ('refused' in amounts) return amounts;
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  const { claimId, fundId, programmeId, partnerId, number, last } = data;
  return [
    {
      type: 'MdfClaimSubmitted',
      data: {
        ...{ claimId, fundId, programmeId, partnerId, number, requestId: terms.requestId, terms, lines },
        ...{ proofs: proofsOf(terms, files, linesShown(invoices)), ...amounts, last, reviewByOn, reviewBy },
        ...{ submittedBy: act.by, submittedAt: act.at },
      },
    },
  ];
};

/** req:R27: everything on the checklist is there, and where it asks for the invoice, the file of each. */
const wrongFiles = (
  { proofs }: ClaimTerms,
  invoices: readonly InvoiceClaimed[],
  files: readonly FileClaimed[],
): Refusal<'PROOF_MISSING' | 'TOO_MANY_FILES'> | undefined => {
  if (files.length > MOST_FILES)
    return refuse('TOO_MANY_FILES', `A claim has at most ${String(MOST_FILES)} files.`);
  const missing = proofs.filter(({ proof }) => !files.some((file) => file.proof === proof));
  const unshown = asksInvoice({ proofs }) ? withoutFile(invoices, files) : [];
  return refuseAt('PROOF_MISSING', 'The claim has not everything on its checklist.', [
    ...missing
      .filter(({ proof }) => proof !== INVOICE_PROOF)
      .map(({ proof }) => ({ pointer: '/proofs', detail: `${proof.replaceAll('-', ' ')} is missing.` })),
    ...unshown.map(({ invoiceNumber, line }) => ({
      pointer: `/invoices/${String(Number(line) - 1)}/fileIds`,
      detail: `Invoice ${invoiceNumber} has no file.`,
    })),
  ]);
};

const outsideDates = (
  { startsOn, endsOn }: ClaimTerms,
  invoices: readonly InvoiceClaimed[],
): Refusal<'ACTIVITY_OUTSIDE_DATES'> | undefined =>
  refuseAt(
    'ACTIVITY_OUTSIDE_DATES',
    `The activity was approved from ${startsOn} to ${endsOn}.`,
    invoices.flatMap(({ servedOn }, index) =>
      servedOn < startsOn || servedOn > endsOn
        ? [{ pointer: `/invoices/${String(index)}/servedOn`, detail: `${servedOn} is outside.` }]
        : [],
    ),
  );

const alreadyClaimed = (
  invoices: readonly InvoiceClaimed[],
): Refusal<'INVOICE_ALREADY_CLAIMED'> | undefined =>
  refuseAt(
    'INVOICE_ALREADY_CLAIMED',
    'An invoice is claimed once.',
    invoices.flatMap(({ usedBy, evidenceId, invoiceNumber }, index) =>
      usedBy !== null || invoices.findIndex((other) => other.evidenceId === evidenceId) < index
        ? [
            {
              pointer: `/invoices/${String(index)}/invoiceNumber`,
              detail: `${invoiceNumber} is claimed in ${usedBy === null ? 'another line' : (usedBy.number ?? 'another record')} already.`,
            },
          ]
        : [],
    ),
  );

export const alreadyUsed = (
  files: readonly Pick<FileClaimed, 'usedBy' | 'pointer'>[],
): Refusal<'EVIDENCE_ALREADY_USED'> | undefined =>
  refuseAt(
    'EVIDENCE_ALREADY_USED',
    'A file proves one claim.',
    files.flatMap(({ usedBy, pointer }) =>
      usedBy !== null
        ? [{ pointer, detail: `Its bytes are used in ${usedBy.number ?? 'another record'} already.` }]
        : [],
    ),
  );

const linesOf = (
  { share, left: { currency } }: ClaimTerms,
  invoices: readonly InvoiceClaimed[],
): readonly ClaimLine[] | Refusal<'CURRENCY_DIFFERS' | 'AMOUNT_OUT_OF_RANGE'> => {
  const lines = invoices.map(({ usedBy: _usedBy, fileIds: _fileIds, ...invoice }): ClaimLine | null => {
    const base = inCurrency(invoice.net, invoice.rate, currency);
    return base === null
      ? null
      : { ...invoice, base, share: moneyJson(percentOf(parseMoney(base), share, 'HALF_UP')) };
  });
  const known = lines.filter((line): line is ClaimLine => line !== null);
  const at = (index: number) => `/invoices/${String(index)}/net`;
  const found: readonly RefusalDetail[] = lines.flatMap((line, index) =>
    line === null
      ? [{ pointer: at(index), code: 'CURRENCY_DIFFERS', detail: 'No rate of its month is approved.' }]
      : [],
  );
  if (found.length > 0)
    return refuse('CURRENCY_DIFFERS', `The fund is in ${currency}, and an invoice is not.`, found);
  return (
    refuseAt(
      'AMOUNT_OUT_OF_RANGE',
      'An invoice is about more than nothing.',
      known.flatMap(({ net, tax }, index) =>
        parseMoney(net).minor <= 0n || parseMoney(tax).minor < 0n
          ? [{ pointer: at(index), detail: 'Not above zero.' }]
          : [],
      ),
    ) ?? known
  );
};

/** E31: the share of the invoices, up to what is left of the request; what is above is cut, and said. */
const claimedOf = (
  { left }: ClaimTerms,
  lines: readonly ClaimLine[],
): Readonly<{ claimed: MoneyJson; cut: MoneyJson }> | Refusal<'AMOUNT_OUT_OF_RANGE'> => {
  const asked = sum(
    lines.map(({ share }) => parseMoney(share)),
    left.currency,
  );
  const most = parseMoney(left);
  if (isZero(asked)) return refuse('AMOUNT_OUT_OF_RANGE', 'The share of these invoices is nothing.');
  if (most.minor <= 0n) return refuse('AMOUNT_OUT_OF_RANGE', 'Nothing of the request is left.');
  const claimed = asked.minor < most.minor ? asked : most;
  return { claimed: moneyJson(claimed), cut: moneyJson(subtract(asked, claimed)) };
};

/** @param shown the lines whose invoice a file shows */
export const proofsOf = <File extends FileClaimed>(
  { proofs }: ClaimTerms,
  files: readonly File[],
  shown: (file: File) => readonly string[],
): readonly ClaimProof[] =>
  files.map((file) => {
    const { fileId, fileHash, proof, evidenceId } = file;
    const advert = proofs.some((asked) => asked.proof === proof && asked.advert);
    const lines = shown(file);
    return { fileId, fileHash, proof, advert, evidenceId, ...(lines.length === 0 ? {} : { lines }) };
  });
