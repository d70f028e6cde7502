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
/** What a claim says: its request by number, and its files by their paths, seen from where the claim lies. */
type ClaimFile = Omit<Body, 'fundId' | 'requestId' | 'proofs'> &
  Readonly<{ request: string; proofs: readonly (Proof | Readonly<{ proof: string; file: string }>)[] }>;

/** As somebody wrote it, who may have left out what it is of. */
type Written = Omit<ClaimFile, 'request' | 'proofs'> & Partial<Pick<ClaimFile, 'request' | 'proofs'>>;

type ClaimDraft = NonNullable<BodyOf<'draftMdf'>['claim']>;
type WrittenDraft = Partial<Pick<ClaimFile, 'request' | 'proofs'> & Pick<ClaimDraft, 'invoices' | 'last'>>;

/** To be written over. */
export const CLAIM: ClaimFile = {
  request: 'MR-2026-000001',
  invoices: [
    {
      ...{ invoiceNumber: 'NL 4471', vendor: 'Northern Lights' },
      ...{ invoicedOn: '2026-10-08', servedOn: '2026-10-06' },
      ...{ net: { amount: '180000', currency: 'USD' }, tax: { amount: '0', currency: 'USD' } },
    },
  ],
  proofs: [
    { proof: 'invoice', file: 'NL-4471.pdf' },
    { proof: 'invitation', file: 'invitation.png' },
    { proof: 'attendee-list', file: 'attendees.csv' },
  ],
  last: true,
};

/** Sends what a claim in a file names. @throws CliError if a file cannot be read, or there is no such request */
export const claimIn = async (client: Client, path: string): Promise<Body> => {
  const { request, proofs, ...claim } = jsonOf<Written>(path);
  if (request === undefined || proofs === undefined)
    throw usageError(`${path} needs a request and proofs; \`mdf submit-claim --template\` shows them.`);
  const { fundId = '', requestId = '' } = (await requestOf(client, request)).params;
  return { ...claim, fundId, requestId, proofs: await sentProofs(client, path, proofs) };
};

/** The same as far as it goes; of which request it is has to be said. @throws CliError as above */
export const claimDraftIn = async (client: Client, path: string): Promise<ClaimDraft> => {
  const { request, proofs = [], ...claim } = jsonOf<WrittenDraft>(path);
  if (request === undefined)
    throw usageError(
      `${path} needs the request that it claims of; \`mdf submit-claim --template\` shows it.`,
    );
  const { fundId = '', requestId = '' } = (await requestOf(client, request)).params;
  return { invoices: [], ...claim, fundId, requestId, proofs: await sentProofs(client, path, proofs) };
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

/** Files that are named as `proof=path`. */
export const proofsOf = async (client: Client, named: readonly string[]): Promise<Proof[]> => {
  const proofs: Proof[] = [];
  for (const each of named) {
    const at = each.indexOf('=');
    if (at < 1) throw usageError(`--proof takes proof=file, not "${each}".`);
    proofs.push({ proof: each.slice(0, at), fileId: (await upload(client, each.slice(at + 1))).id });
  }
  return proofs;
};
