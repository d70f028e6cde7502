/** What the command line ends with; a script may rely on these. */
export const EXIT = { done: 0, failed: 1, usage: 2, rowErrors: 2, nothingLeft: 3 } as const;

export const EXIT_CODES_HELP = `
Exit codes:
  0  done; of an import: no row is in error (warnings and held rows are no errors)
  1  failed: refused by the server, or no answer from it; of an import: the file failed
  2  wrong usage; of an import: some rows are in error
  3  nothing left to do: the story was told on this data already

Who acts: --as <persona> for the demo, else the token in CHANNEL_TOKEN.
Where:    CHANNEL_URL, else the server that runs on the data folder (DATA_DIR, by default ./data).
Results:  standard output; with --json one document a line. Errors: standard error, with --json
          { error, code, status?, detail?, errors?, traceId?, next? }.`;

const USUAL = '0 done, 1 refused or no answer, 2 wrong usage';
const OF_IMPORTS =
  '0 no row in error, 1 file failed, refused or no answer, 2 wrong usage or some rows in error';

/** Commands that end with something else than the others do. */
const SPECIAL: Readonly<Record<string, string>> = {
  health: '0 it can work, 1 it cannot or does not answer, 2 wrong usage',
  story: '0 every step is as expected, 1 it is not or no answer, 2 wrong usage, 3 told on this data already',
  import: OF_IMPORTS,
  'imports show': OF_IMPORTS,
  'imports map': OF_IMPORTS,
  'imports confirm': OF_IMPORTS,
};

/** @param path the command without `channel`: `imports show` */
export const exitCodesOf = (path: string): string => `Exit codes: ${SPECIAL[path] ?? USUAL}`;
