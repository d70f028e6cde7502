import { applyDecorators, HttpCode, SetMetadata, type StreamableFile } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { Refused } from '@channel/runtime';
import type { CommandAnswer, RecordAnswer } from '../answer';
import { TellsInLanguage } from '../language';
import { FILED, LISTED, TOLD, type Filed } from '../listed';
import { DRY_RUNS } from '../operation';
import type { ListSpec, Page } from '../list';
import { formatParameter, pagingParameters, parametersOf } from '../lists/list-parameters';
import { commandAnswerOf, pageOf, recordOf, startedJobView, wholeListOf } from './forms';
import { referenceTo } from './schemas';
import { tellerOf } from './told-answers';
import { nameOf, type View, type ViewOf } from './vocabulary';

/** A decorator for methods that return what is described, and for no others. */
type Returning<Result> = <Method extends (...given: never[]) => Result | Promise<Result>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** Where a form holds sentences they are told in the language that a request asks for. */
const telling = (form: View): readonly MethodDecorator[] =>
  tellerOf(form) === undefined ? [] : [SetMetadata(TOLD, form), TellsInLanguage()];

const describedAs = (form: View, status: number, description: string): MethodDecorator =>
  applyDecorators(ApiResponse({ status, description, schema: referenceTo(nameOf(form)) }), ...telling(form));

const dryRuns = (understood: boolean): MethodDecorator =>
  applyDecorators(SetMetadata(DRY_RUNS, understood), ApiExtension('x-dry-run', understood));

type PlainOptions = Readonly<{
  /** Where it is another than 200, or one of several. */
  status?: number | readonly number[];
  /** Whether the operation understands `dryRun`. */
  dryRun?: boolean;
}>;

/** A plain body, as the method returns it. */
export const Answers = <Described extends View>(
  described: Described,
  options: PlainOptions = {},
): Returning<ViewOf<Described>> => {
  const [first = 200, ...others] = [options.status ?? 200].flat();
  return applyDecorators(
    dryRuns(options.dryRun ?? false),
    HttpCode(first),
    ...[first, ...others].map((status) => describedAs(described, status, 'As described.')),
  );
};

/** The same thing as JSON for programs and as text for people, by what the request accepts. */
export const AnswersText = <Described extends View>(
  described: Described,
): Returning<ViewOf<Described> | string> =>
  ApiResponse({
    status: 200,
    description: 'By Accept.',
    content: {
      'application/json': { schema: referenceTo(nameOf(described)) },
      'text/plain': { schema: { type: 'string' } },
    },
  });

/** A file, streamed. */
export const AnswersFile = (...contentTypes: readonly string[]): Returning<StreamableFile> =>
  ApiResponse({
    status: 200,
    description: 'The file.',
    content: Object.fromEntries(contentTypes.map((type) => [type, { schema: { type: 'string' } }])),
  });

/** Messages for as long as somebody listens (server-sent events); each has one of these as its data. */
export const AnswersStream = (message: View): Returning<StreamableFile> =>
  ApiResponse({
    status: 200,
    description: 'Messages, as they happen; the data of each is as described.',
    content: { 'text/event-stream': { schema: referenceTo(nameOf(message)) } },
  });

/** A record with its revision (`ETag`). Its view has an `id`, unless it is said to have none. */
export const AnswersRecord = <Described extends View>(
  described: Described,
  options: Readonly<{ id?: boolean }> = {},
): Returning<RecordAnswer<ViewOf<Described>>> =>
  describedAs(recordOf(described, options.id ?? true), 200, 'The record, with its revision.');

type CommandStatus = 200 | 201 | 202;

/** An accepted command: status, ETag, id, view, revision, checkpoint. A dry run is always 200. */
export const AnswersCommand = <Described extends View>(
  described: Described,
  status: CommandStatus = 200,
): Returning<CommandAnswer<ViewOf<Described>> | Refused<string>> => {
  const form = commandAnswerOf(described);
  return applyDecorators(
    dryRuns(true),
    HttpCode(status),
    describedAs(form, status, 'Done, or what a dry run found.'),
    ...(status === 200 ? [] : [describedAs(form, 200, 'What a dry run found.')]),
  );
};

/** Work that a job does: 202 with its id (`Location`); on a dry run 200 with what it would find. */
export const AnswersJob = <Found extends View>(
  found: Found,
): Returning<ViewOf<typeof startedJobView> | ViewOf<Found> | Refused<string>> =>
  applyDecorators(
    dryRuns(true),
    HttpCode(202),
    describedAs(startedJobView, 202, 'A job does it; Location names it.'),
    describedAs(found, 200, 'What a dry run found.'),
  );

/** What the parameters and the rows of a list are described from. */
type Listed<Item extends View> = Pick<
  ListSpec<never, Item>,
  'item' | 'filters' | 'sorts' | 'search' | 'asOf'
>;

/** The files that a list is answered as. */
const LIST_FILES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

const keepsFiles = (item: View, repeats: boolean) => SetMetadata(FILED, { item, repeats } satisfies Filed);
const filesOf = () =>
  Object.fromEntries(LIST_FILES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));

/** One page of a list, with the filters, operators, orders and paging that its specification allows. */
export const AnswersPage = <Item extends View>(spec: Listed<Item>): Returning<Page<ViewOf<Item>>> =>
  applyDecorators(
    SetMetadata(LISTED, spec),
    keepsFiles(spec.item, false),
    ...telling(pageOf(spec.item)),
    ...parametersOf(spec).map((parameter) => ApiQuery(parameter)),
    ApiHeader({ name: 'Prefer', required: false, description: 'wait=5: seconds to wait for minCheckpoint.' }),
    ApiExtension('x-as-of', typeof spec.asOf === 'object' && 'not' in spec.asOf ? spec.asOf.not : true),
    ApiResponse({
      status: 200,
      description: 'One page; Link names the next. Or all rows as a file, by `format`.',
      content: {
        'application/json': { schema: referenceTo(nameOf(pageOf(spec.item))) },
        ...filesOf(),
      },
    }),
  );

/**
 * A page of rows that have no filters by column: the page is a view of its own, `limit`, `cursor` and `format` are those of
 * every list.
 * @param item a row of the page
 */
export const AnswersRows = <Described extends View>(
  rows: Described,
  item: View,
  { repeats = false }: Readonly<{ repeats?: boolean }> = {},
): Returning<ViewOf<Described>> =>
  applyDecorators(
    keepsFiles(item, repeats),
    ...telling(rows),
    ...[...pagingParameters, formatParameter].map((parameter) => ApiQuery(parameter)),
    ApiResponse({
      status: 200,
      description: 'One page; Link names the next. Or all rows as a file, by `format`.',
      content: { 'application/json': { schema: referenceTo(nameOf(rows)) }, ...filesOf() },
    }),
  );

/** A list that is never long: all rows at once. */
export const AnswersList = <Item extends View>(
  item: Item,
): Returning<Readonly<{ data: readonly ViewOf<Item>[] }>> =>
  describedAs(wholeListOf(item), 200, 'All of them.');
