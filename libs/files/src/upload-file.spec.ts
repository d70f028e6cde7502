import { nameOf } from './upload-file.controller';

/** As multer gives a name that a browser sent. */
const sent = (name: string) => ({ originalname: Buffer.from(name).toString('latin1') });

describe('case:B11 the name of a file', () => {
  it.each([
    ['proof.pdf', 'proof.pdf'],
    ['../../Züricher Beleg.pdf', 'Züricher Beleg.pdf'],
    [`${'x'.repeat(199)}💶.pdf`, `${'x'.repeat(199)}💶`],
  ])('%s is kept as %s', (name, kept) => expect(nameOf(sent(name))).toBe(kept));

  it('with a character that no database takes is refused, and no failure of it', () => {
    expect(() => nameOf(sent('a\0b.csv'))).toThrow(
      expect.objectContaining({ status: 422, code: 'VALIDATION' }),
    );
  });
});
