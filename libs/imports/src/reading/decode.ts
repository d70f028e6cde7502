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

/** Bytes that are decoded between two pauses. */
const SLICE = 4_194_304;
type Decoding<Text> = Generator<undefined, Text>;

/**
 * The text of a file: UTF-8 with or without mark, UTF-16 with a mark or recognisable by its zero bytes, else
 * Windows-1252, which is a guess and said so. Pauses after each slice.
 * @throws FileProblemError FILE_UNREADABLE for NUL characters and broken UTF-16
 */
export function* decoding(bytes: Uint8Array): Decoding<DecodedText> {
  const marked = markOf(bytes);
  const unmarked = marked === undefined ? bytes : bytes.subarray(marked.length);
  const encoding = marked?.encoding ?? byZeros(bytes) ?? 'utf-8';
  const text = yield* decoded(unmarked, encoding);
  if (text !== undefined) return { text, encoding, assumed: false };
  if (encoding !== 'utf-8') throw new FileProblemError('FILE_UNREADABLE', 'The file is not valid UTF-16.');
  const guessed = (yield* decoded(unmarked, 'windows-1252')) ?? '';
  return { text: guessed, encoding: 'windows-1252', assumed: true };
}

function* decoded(bytes: Uint8Array, encoding: Encoding): Decoding<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  try {
    for (let start = 0; start < bytes.length; start += SLICE) {
      parts.push(decoder.decode(bytes.subarray(start, start + SLICE), { stream: true }));
      yield;
    }
    parts.push(decoder.decode());
  } catch {
    return undefined;
  }
  yield;
  if (parts.some((part) => part.includes('\0')))
    throw new FileProblemError('FILE_UNREADABLE', 'The file holds NUL characters: it is not a text file.');
  yield;
  return parts.join('');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const markOf = (bytes: Uint8Array): Readonly<{ encoding: Encoding; length: number }> | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
};

/** UTF-16 without a mark: in text of western letters every other byte is zero, and only those. */
const byZeros = (bytes: Uint8Array): Encoding | undefined => {
  const sample = bytes.subarray(0, 1000);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.8 && even === 0) return 'utf-16le';
  return even > half * 0.8 && odd === 0 ? 'utf-16be' : undefined;
};
