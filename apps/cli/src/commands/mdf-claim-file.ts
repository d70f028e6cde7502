import type { AnswerOf, BodyOf } from '@channel/client';
import { dirname, resolve } from 'node:path';
import { usageError } from '../cli-error';
import type { Client } from '../client/client';
import { upload } from '../client/upload';
import { jsonOf } from '../files';
import { cellText } from '../print/format';
import { requestOf } from './mdf-records';

type Body = BodyOf<'submitMdfClaim'>;
type Proof = Body['proofs'][number];
/** An invoice with its files by their paths. */
type WithFiles<Invoice> = Invoice & Readonly<{ files?: readonly string[] }>;
/** What a claim says: its request by number, and its files by their paths, seen from where the claim lies. */
type ClaimFile = Omit<Body, 'fundId' | 'requestId' | 'proofs' | 'invoices'> &
  Readonly<{
    request: string;
    invoices: readonly WithFiles<Body['invoices'][number]>[];
    proofs: readonly (Proof | Readonly<{ proof: string; file: string }>)[];
  }>;

/** As somebody wrote it, who may have left out what it is of. */
type Written = Omit<ClaimFile, 'request' | 'proofs' | 'invoices'> &
  Partial<Pick<ClaimFile, 'request' | 'proofs' | 'invoices'>>;

type ClaimDraft = NonNullable<BodyOf<'draftMdf'>['claim']>;
type WrittenDraft = Partial<
  Pick<ClaimFile, 'request' | 'proofs'> &
    Pick<ClaimDraft, 'last'> &
    Readonly<{ invoices: readonly WithFiles<ClaimDraft['invoices'][number]>[] }>
>;

/** To be written over. */
export const CLAIM: ClaimFile = {
  request: 'MR-2026-000001',
  invoices: [
    {
      ...{ invoiceNumber: 'NL 4471', vendor: 'Northern Lights' },
      ...{ invoicedOn: '2026-10-08', servedOn: '2026-10-06' },
      ...{ net: { amount: '180000', currency: 'USD' }, tax: { amount: '0', currency: 'USD' } },
      files: ['NL-4471.pdf'],
    },
  ],
  proofs: [
    { proof: 'invitation', file: 'invitation.png' },
    { proof: 'attendee-list', file: 'attendees.csv' },
  ],
  last: true,
};

/** Sends what a claim in a file names. @throws CliError if a file cannot be read, or there is no such request */
export const claimIn = async (client: Client, path: string): Promise<Body> => {
  const { request, proofs, invoices, ...claim } = jsonOf<Written>(path);
  if (request === undefined || proofs === undefined || invoices === undefined)
    throw usageError(
      `${path} needs a request, invoices and proofs; \`mdf submit-claim --template\` shows them.`,
    );
  const { fundId = '', requestId = '' } = (await requestOf(client, request)).params;
  return {
    ...{ ...claim, fundId, requestId, invoices: await sentInvoices(client, path, invoices) },
    proofs: await sentProofs(client, path, proofs),
  };
};

/** The same as far as it goes; of which request it is has to be said. @throws CliError as above */
export const claimDraftIn = async (client: Client, path: string): Promise<ClaimDraft> => {
  const { request, proofs = [], invoices = [], ...claim } = jsonOf<WrittenDraft>(path);
  if (request === undefined)
    throw usageError(
      `${path} needs the request that it claims of; \`mdf submit-claim --template\` shows it.`,
    );
  const { fundId = '', requestId = '' } = (await requestOf(client, request)).params;
  return {
    ...{ ...claim, fundId, requestId, invoices: await sentInvoices(client, path, invoices) },
    proofs: await sentProofs(client, path, proofs),
  };
};

/** Whether a file is of a claim: it names what it claims of, or invoices. */
export const isClaim = (path: string): boolean => {
  const written = jsonOf(path);
  return 'request' in written || 'invoices' in written;
};

export const cutText = ({ cut }: AnswerOf<'submitMdfClaim'>): string =>
  cut.amount === '0' ? '' : `, ${cellText(cut)} above what is left is cut`;
export const claimText = (claim: AnswerOf<'submitMdfClaim'>): string =>
  `${claim.number} is submitted: ${cellText(claim.claimed)}${cutText(claim)}; to be reviewed by ${claim.reviewByOn}.`;

/** Files are sent as they are named. */
const sentProofs = async (client: Client, path: string, proofs: ClaimFile['proofs']): Promise<Proof[]> => {
  const sent: Proof[] = [];
  for (const proof of proofs)
    sent.push(
      'file' in proof
        ? { proof: proof.proof, fileId: (await upload(client, resolve(dirname(path), proof.file))).id }
        : proof,
    );
  return sent;
};

/** The same of the files that an invoice names. */
const sentInvoices = async <Invoice extends Readonly<{ fileIds?: readonly string[] }>>(
  client: Client,
  path: string,
  invoices: readonly WithFiles<Invoice>[],
): Promise<Omit<WithFiles<Invoice>, 'files'>[]> => {
  const sent: Omit<WithFiles<Invoice>, 'files'>[] = [];
  for (const { files, ...invoice } of invoices) {
    const fileIds: string[] = [...(invoice.fileIds ?? [])];
    for (const file of files ?? []) fileIds.push((await upload(client, resolve(dirname(path), file))).id);
    sent.push(fileIds.length === 0 ? invoice : { ...invoice, fileIds });
  }
  return sent;
};

type Answered = NonNullable<BodyOf<'answerMdfClaim'>['proofs']>[number];
const NAMED = /^(?<proof>[^=:]+)(?::(?<line>[^=]+))?=(?<file>.+)$/;

/** Files that are named as `proof=path`, or with the line whose invoice they show, `invoice:2=path`. */
export const proofsOf = async (client: Client, named: readonly string[]): Promise<Answered[]> => {
  const proofs: Answered[] = [];
  for (const each of named) {
    const { proof, line, file } = NAMED.exec(each)?.groups ?? {};
    if (proof === undefined || file === undefined)
      throw usageError(`--proof takes proof=file or proof:line=file, not "${each}".`);
    const { id: fileId } = await upload(client, file);
    proofs.push({ proof, fileId, ...(line === undefined ? {} : { line }) });
  }
  return proofs;
};
