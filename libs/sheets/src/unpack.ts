import { Unzip, UnzipInflate } from 'fflate';

/** A file that is no workbook that can be read, with what is wrong in a sentence. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

const MAX_ENTRIES = 1_000;
/** Bytes that are given to the unpacker between two pauses. */
const SLICE = 65_536;
/** A program in a workbook has no place in data. */
const PROGRAM = /vbaProject\.bin$/i;

/**
 * The wanted parts of an archive by their path, unpacked piece by piece: what it says about their size is not believed.
 * Pauses after each piece.
 * @throws WorkbookError for what is no archive, holds a program, or is too large when it is unpacked
 */
export function* unpacking(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  maxBytes: number,
): Generator<undefined, ReadonlyMap<string, string>> {
  const parts = new Map<string, string[]>();
  const found = { entries: 0, bytes: 0 };
  const unzip = new Unzip((file) => {
    found.entries += 1;
    if (found.entries > MAX_ENTRIES)
      throw new WorkbookError(`The workbook has more than ${String(MAX_ENTRIES)} parts.`);
    if (PROGRAM.test(file.name)) throw new WorkbookError('The workbook holds a program (macros).');
    if (!isWanted(file.name)) return;
    const texts: string[] = [];
    parts.set(file.name, texts);
    const decoder = new TextDecoder();
    file.ondata = (problem, piece, last) => {
      // What is thrown here comes back as a problem once more.
      if (problem !== null) throw problem instanceof WorkbookError ? problem : new WorkbookError(BROKEN);
      found.bytes += piece.length;
      if (found.bytes > maxBytes)
        throw new WorkbookError(
          `The workbook has more than ${String(maxBytes / 1_000_000)} MB when it is unpacked.`,
        );
      texts.push(decoder.decode(piece, { stream: !last }));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) {
    pushed(unzip, bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    yield;
  }
  return new Map([...parts].map(([path, texts]) => [path, texts.join('')]));
}

const BROKEN = 'The workbook is damaged: its archive cannot be read.';

const pushed = (unzip: Unzip, piece: Uint8Array, last: boolean): void => {
  try {
    unzip.push(piece, last);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError(BROKEN);
  }
};
