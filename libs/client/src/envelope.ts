/** Headers and parameters that stand around a call. Each returns what belongs into `params`. */

/** One key per intention: a command that is sent again with it happens once. */
export const once = (key: string): Readonly<{ 'Idempotency-Key': string }> => ({
  'Idempotency-Key': `"${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`,
});

/** A key that nobody else has. Also where pages come over plain http: `crypto.randomUUID` is absent there. */
export const newKey = (): string =>
  [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/**
 * Decides on exactly what was read.
 * @param read the answer that showed the record, or its revision
 */
export const ifMatch = (
  read: Readonly<{ etag: string | null }> | number,
): Readonly<{ 'If-Match': string }> => {
  const etag = typeof read === 'number' ? `"${String(read)}"` : read.etag;
  if (etag === null)
    throw new TypeError('The answer has no ETag: it shows no record that can be decided on.');
  return { 'If-Match': etag };
};

/**
 * A list that knows what a command did.
 * @param checkpoint of the command's answer
 * @param seconds how long the server may wait for it, at most 30
 */
export const since = (
  checkpoint: string,
  seconds = 10,
): Readonly<{ query: { minCheckpoint: string }; header: { Prefer: string } }> => ({
  query: { minCheckpoint: checkpoint },
  header: { Prefer: `wait=${String(seconds)}` },
});
