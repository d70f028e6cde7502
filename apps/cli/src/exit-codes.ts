/** What the command line ends with; a script may rely on these. */
export const EXIT = { done: 0, failed: 1, usage: 2, rowErrors: 2, nothingLeft: 3 } as const;

export const EXIT_CODES_HELP = `
Exit codes:
  0  done; of an import: every row is clean
  1  failed: refused by the server, or no answer from it
  2  wrong usage; of an import: some rows are in error or held
  3  nothing left to do: the story was told on this data already

Who acts: --as <persona> for the demo, else the token in CHANNEL_TOKEN.
Where:    CHANNEL_URL, else the server that runs on the data folder (DATA_DIR, by default ./data).`;
