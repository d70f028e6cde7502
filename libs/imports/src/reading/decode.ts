/** A file that is refused as a whole, with its code. */
export class FileProblemError extends Error {
  override readonly name = 'FileProblemError';
  constructor(
    readonly code: string,
    readonly detail: string,
    /** Columns of a file whose header lacks what is required. */
    readonly header: readonly string[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

export type DecodedText = Readonly<{ text: string; encoding: string; assumed: boolean }>;

/**
 * The text of a file: UTF-8 with or without mark, UTF-16 with a mark or recognisable by its zero bytes, else
 * Windows-1252, which is a guess and said so.
 * @throws FileProblemError FILE_UNREADABLE for NUL characters and broken UTF-16
 */
export const decode = (bytes: Uint8Array): DecodedText => {
  const decoded = byMark(bytes) ?? byZeros(bytes) ?? utf8(bytes) ?? windows1252(bytes);
  if (decoded.text.includes('\0'))
    throw new FileProblemError('FILE_UNREADABLE', 'The file holds NUL characters: it is not a text file.');
  return decoded;
};

const byMark = (bytes: Uint8Array): DecodedText | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  return undefined;
};

/** UTF-16 without a mark: in text of western letters every other byte is zero, and only those. */
const byZeros = (bytes: Uint8Array): DecodedText | undefined => {
  const sample = bytes.subarray(0, 1000);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.8 && even === 0) return utf16(bytes, 'utf-16le');
  if (even > half * 0.8 && odd === 0) return utf16(bytes, 'utf-16be');
  return undefined;
};

const utf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText => {
  const text = attempt(bytes, encoding);
  if (text === undefined) throw new FileProblemError('FILE_UNREADABLE', 'The file is not valid UTF-16.');
  return { text, encoding, assumed: false };
};
const utf8 = (bytes: Uint8Array): DecodedText | undefined => {
  const text = attempt(bytes, 'utf-8');
  return text === undefined ? undefined : { text, encoding: 'utf-8', assumed: false };
};
const windows1252 = (bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder('windows-1252').decode(bytes),
  encoding: 'windows-1252',
  assumed: true,
});

const attempt = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
};
