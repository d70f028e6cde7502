import { ProblemException } from '../problem';
import { parseLimit } from './list-query';

/** Where a page of a record's own rows ends, with what was asked of them. */
type Place = Readonly<{ after: string; question: Readonly<Record<string, string>> }>;
export type PageOfRows<Row> = Readonly<{
  data: readonly Row[];
  page: Readonly<{ hasMore: boolean; nextCursor?: string }>;
}>;

/** What a page of such rows is asked. */
export type RowsAsked = Readonly<{ limit: string | undefined; after: string | undefined }> &
  Pick<Place, 'question'>;

const written = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * What a cursor repeats; a made one finds nothing more than its sender may see, because who may see is asked each time.
 * @throws ProblemException CURSOR_INVALID
 */
export const readPlace = (cursor: string): Place => {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Place;
    if (typeof place.after === 'string' && isQuestion(place.question)) return place;
  } catch {
    // It is no JSON.
  }
  throw cursorInvalid();
};

/** Where a page begins: at the first row of the question, or at the place and with the question of a cursor. */
export const placeAsked = (
  cursor: string | undefined,
  question: Place['question'] = {},
): Readonly<{ after: string | undefined }> & Pick<Place, 'question'> =>
  cursor === undefined ? { after: undefined, question } : readPlace(cursor);

const isQuestion = (question: unknown): question is Place['question'] =>
  typeof question === 'object' &&
  question !== null &&
  Object.values(question).every((value) => typeof value === 'string');

/** @throws ProblemException PARAMETER_INVALID for a limit, CURSOR_INVALID for a place that the rows do not have */
export const pageOfRows = <Row extends Readonly<{ id: string }>>(
  rows: readonly Row[],
  { limit, after, question }: RowsAsked,
): PageOfRows<Row> => {
  const size = parseLimit(limit);
  const before = after === undefined ? -1 : rows.findIndex(({ id }) => id === after);
  if (after !== undefined && before < 0) throw cursorInvalid();
  const data = rows.slice(before + 1, before + 1 + size);
  const hasMore = before + 1 + size < rows.length;
  const last = data.at(-1);
  const next = hasMore && last !== undefined ? { nextCursor: written({ after: last.id, question }) } : {};
  return { data, page: { hasMore, ...next } };
};

/** A cursor that this list did not give. */
export const cursorInvalid = (): ProblemException =>
  new ProblemException(
    400,
    'CURSOR_INVALID',
    'This cursor does not belong to this list. Begin without one.',
    {
      errors: [{ parameter: 'cursor', code: 'CURSOR_INVALID', detail: 'Take it from page.nextCursor.' }],
    },
  );
