import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useKept } from '../../../shared/kept/use-kept';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ConflictRow = RowOf<'listConflicts'>;
export type Conflict = AnswerOf<'getConflict'>;
export type Side = Conflict['claims'][number];
export type Suspicion = Side['suspicions'][number];
type ConflictFilter = Omit<QueryOf<'listConflicts'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const conflictsQuery = (filter: ConflictFilter): ListQuery<ConflictRow> => ({
  key: ['conflicts', 'list', filter],
  file: { path: '/v1/conflicts', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/conflicts', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** All sides of a conflict; only people of the vendor read it. */
export const conflictQuery = (conflictId: string) =>
  queryOptions({
    queryKey: ['conflicts', 'record', conflictId],
    queryFn: () => dataOf(api.GET('/v1/conflicts/{conflictId}', { params: { path: { conflictId } } })),
  });

type On = Readonly<{ conflict: Pick<Conflict, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = [['conflicts'], ['deals']];

export const useDecideConflict = ({ conflict, onDone }: On) =>
  useCommand(
    (body: BodyOf<'decideConflict'>, header) =>
      decideOn(conflict.revision, (revision) =>
        api.POST('/v1/conflicts/{conflictId}/decide', {
          params: { path: { conflictId: conflict.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

type DecidedLine = Readonly<{ conflictId: string; revision: number; claimId: string }>;
type Split = Readonly<{ reason: string; lines: readonly DecidedLine[] }>;

/**
 * One decision for each product line, one after the other: each is a conflict of its own. What was decided before one was
 * refused stays decided, and is not sent again.
 */
export const useSplitConflicts = ({ onDone }: Readonly<{ onDone: () => void }>) => {
  const [decided, setDecided] = useKept<readonly string[]>('conflicts.useSplitConflicts.decided', []);
  const command = useCommand(
    async ({ reason, lines }: Split, header) => {
      const left = lines.filter(({ conflictId }) => !decided.includes(conflictId));
      const decide = ({ conflictId, revision, claimId }: DecidedLine) =>
        decideOn(revision, (at) =>
          api.POST('/v1/conflicts/{conflictId}/decide', {
            params: { path: { conflictId }, header: { ...header, ...at } },
            body: { claimId, reason },
          }),
        );
      const [first, ...others] = left.length === 0 ? lines : left;
      if (first === undefined) throw new Error('A split has lines.');
      let answer = await decide(first);
      let at = first;
      for (const line of others) {
        if (!answer.response.ok) return answer;
        const { conflictId } = at;
        setDecided((before) => [...before, conflictId]);
        answer = await decide(line);
        at = line;
      }
      return answer;
    },
    { changes: CHANGES, onDone },
  );
  return { ...command, decided: decided.length };
};

export const useJudgeCustomers = ({ conflict, onDone }: On) =>
  useCommand(
    (body: BodyOf<'judgeCustomers'>, header) =>
      api.POST('/v1/conflicts/{conflictId}/judge-customers', {
        params: { path: { conflictId: conflict.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );

export const conflictHistory = (conflictId: string): HistoryQuery => ({
  key: ['conflicts', 'history', conflictId],
  read: () => dataOf(api.GET('/v1/conflicts/{conflictId}/history', { params: { path: { conflictId } } })),
});
