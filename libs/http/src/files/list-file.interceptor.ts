import { csvOf, xlsxOf, type Sheet } from '@channel/sheets';
import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { parameterInvalid } from '../edge/query-guard';
import type { ListSpec, Page } from '../list';
import type { ChannelRequest } from '../operation';
import { LISTED } from '../listed';
import { nameOf, type View } from '../views/vocabulary';
import { columnsOf, type Column } from './sheet-columns';
import { SheetRows } from './sheet-rows';

/** Rows of one file. A longer list is cut by filters. */
export const MAX_FILE_ROWS = 10_000;

type FileFormat = Readonly<{
  type: string;
  made: (sheet: Sheet) => Promise<Uint8Array>;
}>;
/** What a list is answered as, beside JSON. */
const FORMATS: Readonly<Record<string, FileFormat>> = {
  csv: { type: 'text/csv; charset=utf-8', made: async (sheet) => Buffer.from(await csvOf(sheet)) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    made: xlsxOf,
  },
};
type Listed = Pick<ListSpec<never, View>, 'item'>;
type Question = Readonly<Record<string, string>>;

/**
 * Any list as a file: `?format=csv` or `xlsx` gives all its rows, asked for page by page as the same person, so that a file
 * never shows more than the list.
 */
@Injectable()
export class ListFileInterceptor implements NestInterceptor {
  private readonly columns = new WeakMap<View, readonly Column[]>();

  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const listed = this.reflector.get<Listed | undefined>(LISTED, context.getHandler());
    const request = context.switchToHttp().getRequest<ChannelRequest>();
    const { format: name, ...question } = request.query as Question;
    if (listed === undefined || name === undefined) return next.handle();
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (format === undefined && name !== 'json') throw unknownFormat();
    if (format === undefined) return defer(() => pageOf(request, next, question));
    const ask = (asked: Question): Promise<Page> => pageOf(request, next, asked);
    return defer(async () => {
      const { item } = listed;
      const rows = await everyRow(ask, question, new SheetRows(this.columnsFor(item)));
      const bytes = await format.made(rows.sheet(nameOf(item)));
      return fileOf(bytes, format.type, `${nameInPath(request.path)}.${name}`);
    });
  }

  private columnsFor(item: View): readonly Column[] {
    const known = this.columns.get(item) ?? columnsOf(item);
    this.columns.set(item, known);
    return known;
  }
}

/** What is listed: the last word of the path. */
const nameInPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ?? 'list';

const fileOf = (bytes: Uint8Array, type: string, name: string): StreamableFile =>
  new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: bytes.byteLength,
  });

const unknownFormat = () => {
  const allowed = ['json', ...Object.keys(FORMATS)];
  return parameterInvalid('format', `format is one of ${allowed.join(', ')}.`, allowed);
};

/** @throws ProblemException PARAMETER_INVALID if a page is asked for, or there are too many rows */
const everyRow = async (
  ask: (question: Question) => Promise<Page>,
  question: Question,
  rows: SheetRows,
): Promise<SheetRows> => {
  const beside = ['limit', 'cursor'].find((name) => name in question);
  if (beside !== undefined)
    throw parameterInvalid(
      beside,
      'A file holds every row that the filters find: limit and cursor go with JSON.',
    );
  let asked: Question | undefined = { ...question, limit: '100' };
  while (asked !== undefined) {
    const { data, page }: Page = await ask(asked);
    rows.add(data);
    if (rows.length > MAX_FILE_ROWS)
      throw parameterInvalid('format', `There are more than ${String(MAX_FILE_ROWS)} rows: filter the list.`);
    asked = page.nextCursor === undefined ? undefined : { cursor: page.nextCursor, limit: '100' };
  }
  return rows;
};

/** The controller's own answer to another question. */
const pageOf = (request: ChannelRequest, next: CallHandler, query: Question): Promise<Page> => {
  // In Express the query is read from the address each time; this one is asked instead.
  Object.defineProperty(request, 'query', { value: query, configurable: true, enumerable: true });
  return lastValueFrom(next.handle() as Observable<Page>);
};
