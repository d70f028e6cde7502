import { evidenceIdOf, EvidenceHolders, referenceKey, type EvidenceUse } from '@channel/evidence';
import { FileAnswers } from '@channel/files';
import { present, type Refusal } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { FileClaimed, FirstUse } from './domain/claim/claim.commands';
import { mdfClaimDecider } from './domain/claim/claim.decider';
import { mouDecider } from './domain/mou/mou.decider';
import { MDF_EVIDENCE } from './evidence-kind';
import { MOU_EVIDENCE } from './mou-evidence';

/** One id for an invoice of a vendor, however its number and its vendor are spelt. */
export const invoiceEvidenceId = (programmeId: string, vendor: string, invoiceNumber: string): string => {
  const number = referenceKey(invoiceNumber);
  // The length tells where the number ends and the vendor begins.
  return evidenceIdOf(programmeId, `invoice ${String(number.length)} ${number} ${vendor}`);
};

/** Who names a piece of evidence, and what uses of it are its own. */
export type Naming = Readonly<{ partnerId: string; isOwn: (holder: EvidenceUse) => boolean }>;

/** A file as it is claimed: the id it was kept under, and what it shows. */
export type FileNamed = Readonly<{ fileId: string; proof: string }>;
/** `pointer`: where it is named, if not in the list of proofs. */
type FileNamedAt = FileNamed & Readonly<{ pointer?: string }>;

/** Which invoices and files are held already; which of them gets one in a race, its own stream decides. */
@Injectable()
export class FundEvidence {
  constructor(
    private readonly holders: EvidenceHolders,
    private readonly files: FileAnswers,
    private readonly runner: DeciderRunner,
  ) {}

  /** What holds it, as far as the partner may know of it; `null`: nothing but a use of its own. */
  async usedBy(evidenceId: string, { partnerId, isOwn }: Naming): Promise<FirstUse | null> {
    const holder = await this.holders.holderOf(evidenceId);
    if (holder === null || isOwn(holder)) return null;
    return { number: holder.partnerId === partnerId ? await this.numberOf(holder) : null };
  }

  private async numberOf({ kind, recordId }: EvidenceUse): Promise<string> {
    if (kind === MDF_EVIDENCE) return numberIn(await this.runner.load(mdfClaimDecider, recordId)) ?? recordId;
    if (kind === MOU_EVIDENCE) return numberIn(await this.runner.load(mouDecider, recordId)) ?? recordId;
    return recordId;
  }

  /** Files of the partner, with what each is by its bytes: the same bytes under two names are one. */
  async filesOf(
    of: Readonly<{ programmeId: string }> & Naming,
    named: readonly FileNamedAt[],
  ): Promise<readonly FileClaimed[] | Refusal<'FILE_UNKNOWN'>> {
    const pointerAt = (index: number): string => named[index]?.pointer ?? `/proofs/${String(index)}/fileId`;
    const sent = await this.files.sentBy(
      of.partnerId,
      named.map(({ fileId }) => fileId),
      pointerAt,
    );
    if ('refused' in sent) return sent;
    const claimed: FileClaimed[] = [];
    for (const [index, { proof }] of named.entries()) {
      const { fileId, fileHash } = present(sent[index], 'a file for each that is named');
      const evidenceId = evidenceIdOf(of.programmeId, `sha256 ${fileHash}`);
      const usedBy = await this.usedBy(evidenceId, of);
      claimed.push({ fileId, fileHash, proof, evidenceId, usedBy, pointer: pointerAt(index) });
    }
    return claimed;
  }
}

type Numbered = Readonly<{ status: 'none' }> | Readonly<{ status: string; of: Readonly<{ number: string }> }>;
const numberIn = ({ state }: Readonly<{ state: Numbered }>): string | undefined =>
  'of' in state ? state.of.number : undefined;
