import { ifMatch } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

const CHANGES = [['deals'], ['deal-drafts']];
type Saved = Readonly<{ id: string; revision: number }>;

/** Makes a fact of a draft: from here on there is a number and a clock. */
export const useSubmitDraft = () =>
  useCommand(
    ({ id, revision }: Saved, header) =>
      api.POST('/v1/deal-drafts/{dealId}/submit', {
        params: { path: { dealId: id }, header: { ...header, ...ifMatch(revision) } },
      }),
    { changes: CHANGES },
  );

export const useDiscardDraft = (onDone: () => void) =>
  useCommand(
    ({ id, revision }: Saved, header) =>
      api.POST('/v1/deal-drafts/{dealId}/discard', {
        params: { path: { dealId: id }, header: { ...header, ...ifMatch(revision) } },
      }),
    { changes: CHANGES, onDone },
  );
