import {
  csvOf,
  csvParts,
  xlsxOf,
  xlsxParts,
  type Rows,
  type Sheet,
  type SheetInPages,
} from '@channel/sheets';
import {
  Injectable,
  Logger,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { parameterInvalid } from '../edge/query-guard';
import type { Page } from '../list';
import type { ChannelRequest } from '../operation';
import { FILED, type Filed } from '../listed';
import { nameOf, type View } from '../views/vocabulary';
import { columnsOf, type Column } from './sheet-columns';
import { SheetRows } from './sheet-rows';

/** Rows that are held for one file. A longer list is sent while it is read. */
export const HELD_ROWS = 10_000;

type FileFormat = Readonly<{
  type: string;
  made: (sheet: Sheet) => Promise<Uint8Array>;
  parts: (sheet: SheetInPages) => AsyncIterable<string | Uint8Array>;
}>;
/** What a list is answered as, beside JSON. */
const FORMATS: Readonly<Record<string, FileFormat>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    made: async (sheet) => Buffer.from(await csvOf(sheet)),
    parts: csvParts,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    made: xlsxOf,
    parts: xlsxParts,
  },
};
type Question = Readonly<Record<string, string>>;
type Pages = AsyncGenerator<readonly object[], undefined>;

/**
 * Any list as a file: `?format=csv` or `xlsx` gives all its rows, asked for page by page as the same person, so that a file
 * never shows more than the list. A list of any length takes no more memory than its first rows.
 */
@Injectable()
export class ListFileInterceptor implements NestInterceptor {
  private readonly columns = new WeakMap<View, readonly Column[]>();
  private readonly log = new Logger(ListFileInterceptor.name);

  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const filed = this.reflector.get<Filed | undefined>(FILED, context.getHandler());
    const request = context.switchToHttp().getRequest<ChannelRequest>();
    const { format: name, ...question } = request.query as Question;
    if (filed === undefined || name === undefined) return next.handle();
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (format === undefined && name !== 'json') throw unknownFormat();
    const ask = (asked: Question): Promise<Page> => pageOf(request, next, asked);
    if (format === undefined) return defer(() => ask(question));
    const response = context.switchToHttp().getResponse<ServerResponse>();
    return defer(async () => {
      const pages = everyPage(ask, question, filed.repeats);
      const file = await this.fileOf(filed.item, pages, format);
      const disposition = `attachment; filename="${nameInPath(request.path)}.${name}"`;
      if (file instanceof Uint8Array)
        return new StreamableFile(file, { type: format.type, disposition, length: file.byteLength });
      return new StreamableFile(Readable.from(file), { type: format.type, disposition }).setErrorHandler(
        (error) => {
          this.log.error(`${request.path} as a file ended early: ${error.message}`);
          // Whoever reads must not take half a list for all of it.
          response.destroy(error);
        },
      );
    });
  }

  private async fileOf(
    item: View,
    pages: Pages,
    format: FileFormat,
  ): Promise<Uint8Array | AsyncIterable<string | Uint8Array>> {
    const rows = new SheetRows(this.columnsFor(item));
    const name = nameOf(item);
    for (;;) {
      const page = await pages.next();
      if (page.done === true) return format.made(rows.sheet(name));
      rows.add(page.value);
      if (rows.length <= HELD_ROWS) continue;
      const { columns, rows: held } = rows.whole(name);
      return format.parts({ name, columns, pages: following(held, pages, rows) });
    }
  }

  private columnsFor(item: View): readonly Column[] {
    const known = this.columns.get(item) ?? columnsOf(item);
    this.columns.set(item, known);
    return known;
  }
}

async function* following(held: Rows, pages: Pages, rows: SheetRows): AsyncGenerator<Rows> {
  for (let from = 0; from < held.length; from += 100) yield held.slice(from, from + 100);
  for await (const page of pages) yield rows.cellsOf(page);
}

/** What is listed: the last word of the path. */
const nameInPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ?? 'list';

const unknownFormat = () => {
  const allowed = ['json', ...Object.keys(FORMATS)];
  return parameterInvalid('format', `format is one of ${allowed.join(', ')}.`, allowed);
};

/**
 * @param repeats the list knows its next page by what was asked, not by the cursor alone
 * @throws ProblemException PARAMETER_INVALID if a page is asked for
 */
async function* everyPage(
  ask: (question: Question) => Promise<Page>,
  question: Question,
  repeats: boolean,
): Pages {
  const beside = ['limit', 'cursor'].find((name) => name in question);
  if (beside !== undefined)
    throw parameterInvalid(
      beside,
      'A file holds every row that the filters find: limit and cursor go with JSON.',
    );
  let asked: Question | undefined = { ...question, limit: '100' };
  while (asked !== undefined) {
    const { data, page }: Page = await ask(asked);
    yield data;
    asked =
      page.nextCursor === undefined
        ? undefined
        : { ...(repeats ? question : {}), cursor: page.nextCursor, limit: '100' };
  }
}

/** The controller's own answer to another question. */
const pageOf = (request: ChannelRequest, next: CallHandler, query: Question): Promise<Page> => {
  // In Express the query is read from the address each time; this one is asked instead.
  Object.defineProperty(request, 'query', { value: query, configurable: true, enumerable: true });
  return lastValueFrom(next.handle() as Observable<Page>);
};
