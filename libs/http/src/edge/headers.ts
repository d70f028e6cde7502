import { ProblemException } from '../problem';

const keyInvalid = (): ProblemException =>
  new ProblemException(
    400,
    'IDEMPOTENCY_KEY_INVALID',
    'An Idempotency-Key has 1 to 200 printable characters.',
    {
      errors: [
        { header: 'Idempotency-Key', code: 'FORM', detail: 'A quoted string, or the same without quotes.' },
      ],
    },
  );

/** The key of `Idempotency-Key`, quoted (RFC 8941 string) or bare. @throws ProblemException */
export const parseIdempotencyKey = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  const [, quoted] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(header.trim()) ?? [];
  const key = quoted === undefined ? header.trim() : quoted.replaceAll(/\\(["\\])/g, '$1');
  if (!/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(key) || (quoted === undefined && key.includes('"')))
    throw keyInvalid();
  return key;
};

const matchInvalid = (detail: string): ProblemException =>
  new ProblemException(400, 'IF_MATCH_INVALID', detail, {
    errors: [{ header: 'If-Match', code: 'FORM', detail }],
  });

/**
 * The revision of `If-Match: "7"`; `undefined` where it is absent, or `*` and not required. @throws ProblemException
 */
export const parseIfMatch = (header: string | undefined, required: boolean): bigint | undefined => {
  if (header === undefined) return undefined;
  if (header.trim() === '*') {
    if (required)
      throw matchInvalid('Name the revision that was read, as in the ETag; * is not enough here.');
    return undefined;
  }
  const [, revision] = /^"(-1|\d{1,15})"$/.exec(header.trim()) ?? [];
  if (revision === undefined) throw matchInvalid('If-Match is one ETag such as "7".');
  return BigInt(revision);
};
