import { ProblemException } from '../problem';
import { NumberInPath } from './number-in-path';

const read = (text: string): Promise<number> =>
  new NumberInPath().transform(text, { type: 'param', data: 'row', metatype: Number });

describe('case:B11 a number in a path', () => {
  it.each([
    ['7', 7],
    ['2147483647', 2_147_483_647],
  ])('%s is read', async (text, number) => expect(await read(text)).toBe(number));
  it.each(['2147483648', '99999999999', '-2147483648', '900719925474099312345'])(
    '%s is what nothing has: absent, and no failure of the database',
    async (text) => {
      const refused = await read(text).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(ProblemException);
      expect(refused).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    },
  );
});
