import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type BomLines = NonNullable<BodyOf<'submitBom'>['lines']>;

/** Asks for a price. With `check`, says what it would be and records nothing. */
export const useSubmitBom = (
  dealId: string,
  { check, onDone }: Readonly<{ check: boolean; onDone?: () => void }>,
) =>
  useCommand(
    (lines: BomLines, header) =>
      api.POST('/v1/deals/{dealId}/boms', {
        params: { path: { dealId }, header, ...(check ? { query: { dryRun: true } } : {}) },
        body: { lines },
      }),
    { changes: check ? [] : [['deals']], ...(onDone === undefined ? {} : { onDone }) },
  );
