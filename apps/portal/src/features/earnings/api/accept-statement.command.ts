import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Statement } from './statements.query';

/** Agrees to the statement that was read: what is in it is payable earlier. */
export const useAcceptStatement = ({ id, revision: read }: Statement, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      decideOn(read, (revision) =>
        api.POST('/v1/statements/{statementId}/accept', {
          params: { path: { statementId: id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: [['statements'], ['earnings']], onDone },
  );
