import { z } from 'zod';
import { is, nameOf, view, type View } from './vocabulary';

/** What stands around a view on its way out: the forms that the answer interceptor writes. */

const revision = z
  .int()
  .meta({ description: 'Of the record’s stream, -1 before its first event; the ETag holds the same.' });

const made = new Map<string, View>();
/** One schema per name, however many operations answer with it. */
const once = (name: string, make: (name: string) => View): View => {
  const known = made.get(name);
  if (known !== undefined) return known;
  const form = make(name);
  made.set(name, form);
  return form;
};

/** A record: its id, its view and the revision of its stream. */
export const recordOf = (described: View, withId: boolean): View =>
  once(`${nameOf(described)}Record`, (name) =>
    view(name, { ...(withId ? { id: is.id } : {}), ...described.shape, revision }, exampleOf(described)),
  );

const event = view('FollowingEvent', {
  type: is.text,
  data: is.document('As it would be appended; docs/events describes it.'),
});

/** An accepted command: the record as it is now, with the place in the log that lists can wait for. */
export const commandAnswerOf = (described: View): View =>
  once(`${nameOf(described)}Answer`, (name) =>
    view(name, {
      id: is.id,
      ...described.shape,
      revision,
      checkpoint: is.checkpoint,
      dryRun: is.exactly(true).optional().describe('On a dry run: nothing was appended.'),
      events: is.listOf(event).optional().describe('On a dry run: what would follow.'),
    }),
  );

/** Work that is done later: the id of what it makes, and of its job. */
export const startedJobView = view('StartedJob', { id: is.id, jobId: is.id });

const page = view('PageEnd', {
  nextCursor: is.text.optional(),
  hasMore: is.flag,
  count: view('RowCount', { value: is.count, relation: is.oneOf(['eq', 'gte']) }).optional(),
});
/** Where a page of rows ends that have no filters by column. */
export const rowsEndView = view('RowsEnd', { nextCursor: is.text.optional(), hasMore: is.flag });
/** Up to where in the log a list shows everything. */
export const asOfView = view('AsOf', {
  checkpoint: is.checkpoint,
  lagMs: is.count.describe('Age of the oldest event that the list does not show yet.'),
  recordedUntil: is.instant
    .optional()
    .describe('Where `asOf` was asked: the list as it was recorded up to then.'),
});

/** One page of a list. */
export const pageOf = (item: View): View =>
  once(`${nameOf(item)}Page`, (name) => view(name, { data: is.listOf(item), page, asOf: asOfView }));

/** A list that is short enough to be whole. */
export const wholeListOf = (item: View): View =>
  once(`${nameOf(item)}List`, (name) => view(name, { data: is.listOf(item) }));

const exampleOf = (described: View): { example?: unknown } => {
  const { example } = described.meta() ?? {};
  return example === undefined ? {} : { example };
};
