import { createHmac, timingSafeEqual } from 'node:crypto';
import { ProblemException } from '../problem';

/** What a page's end remembers: the whole question and the place in its answer. */
export type Cursor = Readonly<{
  projection: string;
  /** A cursor is of use only to whom it was given. */
  viewer: string;
  query: Readonly<Record<string, string>>;
  /** Value of the sort column in the last row, as text. */
  value: string | null;
  key: string;
}>;

const signatureOf = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(text).digest();

export const writeCursor = (cursor: Cursor, secret: string): string => {
  const text = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  return `${text}.${signatureOf(text, secret).toString('base64url')}`;
};

/** @throws ProblemException CURSOR_INVALID on a cursor of somebody else, of another list, or made by hand */
export const readCursor = (
  given: string,
  secret: string,
  expected: Pick<Cursor, 'projection' | 'viewer'>,
): Cursor => {
  const [text = '', signature = ''] = given.split('.');
  const right = signatureOf(text, secret);
  const sent = Buffer.from(signature, 'base64url');
  if (sent.length !== right.length || !timingSafeEqual(sent, right)) throw invalid();
  const cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor;
  if (cursor.projection !== expected.projection || cursor.viewer !== expected.viewer) throw invalid();
  return cursor;
};

const invalid = (): ProblemException =>
  new ProblemException(
    400,
    'CURSOR_INVALID',
    'This cursor does not belong to this list. Begin without one.',
    {
      errors: [{ parameter: 'cursor', code: 'CURSOR_INVALID', detail: 'Take it from page.nextCursor.' }],
    },
  );
