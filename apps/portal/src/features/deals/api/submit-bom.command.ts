import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type BomLines = NonNullable<BodyOf<'submitBom'>['lines']>;

/** Asks for a price of a version. */
export const useSubmitBom = (dealId: string, onDone: () => void) =>
  useCommand(
    (lines: BomLines, header) =>
      api.POST('/v1/deals/{dealId}/boms', { params: { path: { dealId }, header }, body: { lines } }),
    { changes: [['deals']], onDone },
  );
