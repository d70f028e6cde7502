import type { Day } from '@channel/kernel';
import type { PartnerRecordKept } from './partner.events';

// What the vendor keeps on record of a partner, with days and evidence, and what requirements and benefits ask for
// (7.10): documents, approvals and nominations, attributes, obligations that were accepted, and named contacts.

export const RECORD_KINDS = ['document', 'approval', 'attribute', 'obligation', 'contact'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a programme knows to keep: its words by kind, and of an attribute its values, the least first. */
export type RecordWords = Readonly<{
  names: Readonly<Record<RecordKind, readonly string[]>>;
  values: Readonly<Record<string, readonly string[]>>;
}>;
export type KeptRecord = Readonly<
  Pick<
    PartnerRecordKept['data'],
    'recordId' | 'kind' | 'name' | 'value' | 'version' | 'signedBy' | 'evidence' | 'fromOn' | 'untilOn'
  > & { keptBy: string; keptAt: string }
>;

/** What is on record by a name on a day. */
export const keptOn = (
  records: readonly KeptRecord[],
  kind: RecordKind,
  name: string,
  day: Day,
): KeptRecord | undefined =>
  records.find(
    (kept) =>
      kept.kind === kind &&
      kept.name === name &&
      kept.fromOn <= day &&
      (kept.untilOn === null || day < kept.untilOn),
  );

/** The document of a name that ended last, on a day or before. */
export const lastOver = (records: readonly KeptRecord[], name: string, day: Day): KeptRecord | undefined =>
  records
    .filter((kept) => kept.kind === 'document' && kept.name === name)
    .filter(({ untilOn }) => untilOn !== null && untilOn <= day)
    .toSorted((one, other) => ((one.untilOn ?? '') < (other.untilOn ?? '') ? 1 : -1))[0];
