import { Logger, StreamableFile, type CallHandler, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { unzipSync } from 'fflate';
import { buffer } from 'node:stream/consumers';
import { defer, lastValueFrom } from 'rxjs';
import { FILED, type Filed } from '../listed';
import { is, view } from '../views/vocabulary';
import { HELD_ROWS, ListFileInterceptor } from './list-file.interceptor';

const item = view('LongListItem', { id: is.id, quantity: is.integer, note: is.text.optional() });
const ROWS = HELD_ROWS + 250;
const rowAt = (place: number) => ({
  ...{ id: `=row_${String(place)}`, quantity: -place },
  // What only a late row has is in the file as well.
  ...(place === ROWS ? { note: 'the last' } : {}),
});

type Asked = Record<string, string>;

/** A list of so many rows that gives a hundred at a time, and what was asked of it. */
const longList = (filed: Partial<Filed> = {}, failsAt = Infinity) => {
  const questions: Asked[] = [];
  const request = { path: '/v1/things', query: { format: 'csv', status: 'open' } as Asked };
  const response = { destroyed: false, destroy: () => (response.destroyed = true) };
  const next: CallHandler = {
    handle: () =>
      defer(() => {
        questions.push(request.query);
        const after = Number(request.query.cursor ?? 0);
        if (after >= failsAt) throw new Error('The database is away.');
        const data = Array.from({ length: Math.min(100, ROWS - after) }, (_, index) =>
          rowAt(after + index + 1),
        );
        const end = after + data.length;
        const page = end < ROWS ? { hasMore: true, nextCursor: String(end) } : { hasMore: false };
        return Promise.resolve({ data, page });
      }),
  };
  const handler = (): undefined => undefined;
  Reflect.defineMetadata(FILED, { item, repeats: false, ...filed }, handler);
  const context = {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => response }),
  } as unknown as ExecutionContext;
  const file = async (format: string): Promise<StreamableFile> => {
    request.query = { format, status: 'open' };
    const answer = await lastValueFrom(new ListFileInterceptor(new Reflector()).intercept(context, next));
    if (!(answer instanceof StreamableFile)) throw new Error('It is a file.');
    return answer;
  };
  return { file, questions, response };
};

beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('case:E24 case:B16 a list of more rows than are held at once', () => {
  it('is sent as CSV while it is read, to its last row, and nothing in it runs', async () => {
    const { file, questions } = longList();
    const lines = (await buffer((await file('csv')).getStream())).toString().split('\r\n');
    expect(lines).toHaveLength(ROWS + 2);
    expect(lines.slice(0, 2)).toEqual(['\uFEFFid,quantity,note', `'=row_1,-1,`]);
    expect(lines.at(-2)).toBe(`'=row_${String(ROWS)},-${String(ROWS)},the last`);
    // A cursor holds what was asked.
    expect(questions.slice(0, 2)).toEqual([
      { status: 'open', limit: '100' },
      { cursor: '100', limit: '100' },
    ]);
  });

  it('reads no further than its reader', async () => {
    const { file, questions } = longList();
    const stream = (await file('csv')).getStream();
    expect(questions.length).toBeLessThanOrEqual(HELD_ROWS / 100 + 1);
    stream.destroy();
  });

  it('is a workbook, to its last row', async () => {
    const bytes = await buffer((await longList().file('xlsx')).getStream());
    const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet.match(/<row /g)).toHaveLength(ROWS + 1);
    expect(sheet).toContain(`<row r="${String(ROWS + 1)}"><c r="A${String(ROWS + 1)}"`);
    expect(sheet.endsWith('</worksheet>')).toBe(true);
  });

  it('repeats what was asked where the cursor does not hold it', async () => {
    const { file, questions } = longList({ repeats: true });
    await buffer((await file('csv')).getStream());
    expect(questions[1]).toEqual({ status: 'open', cursor: '100', limit: '100' });
  });

  it('is never taken for whole if it ends early', async () => {
    const { file, response } = longList({}, HELD_ROWS + 200);
    const answer = await file('csv');
    const ended = await buffer(answer.getStream()).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(Error);
    answer.errorHandler(ended as Error, response as never);
    expect(response.destroyed).toBe(true);
  });
});
