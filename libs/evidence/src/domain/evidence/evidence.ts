import { evolvedBy } from '@channel/kernel';
import type { EvidenceEvent, EvidenceUse } from './evidence.events';

/** Whoever used a piece of evidence first; `null`: nobody, or no longer. */
export type Evidence = Readonly<{ holder: EvidenceUse | null }>;

export const initial: Evidence = { holder: null };

export const evolve = evolvedBy<EvidenceEvent, Evidence>({
  EvidenceClaimed: ({ use }) => ({ holder: use }),
  EvidenceClaimRefused: null,
  EvidenceReleased: () => ({ holder: null }),
});

export const isSameUse = (one: EvidenceUse, other: EvidenceUse): boolean =>
  one.kind === other.kind && one.recordId === other.recordId && one.partId === other.partId;

/**
 * A reference as everybody would read it: `INV 2026/0042`, `inv-2026-0042` and `ＩＮＶ２０２６００４２` name one invoice.
 * Letters and digits of any script count; Latin accents and everything else do not.
 */
export const referenceKey = (reference: string): string =>
  reference
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]|[^\p{L}\p{N}\p{M}]/gu, '');
