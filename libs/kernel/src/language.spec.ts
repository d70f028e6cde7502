import { asSentence } from './language';

describe('case:D22 what somebody wrote as a reason', () => {
  it.each(['t', 'Two specialists left', 'See RFC 4180)', 'until 2026-09'])(
    '"%s" ends as a sentence before the next begins',
    (text) => expect(asSentence(text)).toBe(`${text}.`),
  );
  it.each(['It was late.', 'Why not?', 'Stop!', 'He said "no."', 'and so on…', 'Late. '])(
    '"%s" does so by itself',
    (text) => expect(asSentence(text)).toBe(text),
  );
});
