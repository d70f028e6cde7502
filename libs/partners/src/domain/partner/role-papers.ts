import { refuse, type Day, type Refusal } from '@channel/kernel';
import { keptOn, lastOver } from './kept-record';
import type { EnrolledPartner } from './partner';
import type { ProgrammeFacts } from './programme-facts';

/** What is signed before anybody enters a role, and is not there. */
export type PapersMissing = 'PLAN_MISSING' | 'AGREEMENT_MISSING' | 'DOCUMENT_EXPIRED';

const PLAN = 'business-plan';

/** A level that asks for documents is entered with them: the agreement of the role, its business plan (J75). */
export const papersMissing = (
  { code, records }: Pick<EnrolledPartner, 'code' | 'records'>,
  { role, level, on }: Readonly<{ role: string; level: string | null; on: Day }>,
  { papers }: ProgrammeFacts,
): Refusal<PapersMissing> | undefined => {
  const name = (papers[role]?.[level ?? ''] ?? []).find(
    (document) => keptOn(records, 'document', document, on) === undefined,
  );
  if (name === undefined) return undefined;
  const over = lastOver(records, name, on);
  if (over !== undefined)
    return refuse(
      'DOCUMENT_EXPIRED',
      `The ${name} of ${code} on record was valid until ${String(over.untilOn)}: keep its successor on record first.`,
    );
  return refuse(
    name === PLAN ? 'PLAN_MISSING' : 'AGREEMENT_MISSING',
    `${code} has no ${name} that is valid on ${on}, as ${level ?? 'the level'} asks for: keep it on record first, with its version and who signed it.`,
  );
};
