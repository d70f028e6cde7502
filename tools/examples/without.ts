const SESSION = 'A browser’s session: what names it stays out of files, and a program with a token has none.';
const NO_PASSWORDS = 'Nobody in the demo has a password, and none belongs into a file.';
const NOTHING_FAILED =
  'In the demo nothing fails: no file, job, command or read model waits for somebody to repair it.';
const NO_COOP = 'The programme of the demo earns no co-op money: an installation that has some shows it.';
const ANY_FILE = 'A file, as it was uploaded.';

/** Operations that have no example, and why. */
export const WITHOUT: Readonly<Record<string, string>> = {
  setPassword: NO_PASSWORDS,
  changePassword: NO_PASSWORDS,
  issuePasswordLink: NO_PASSWORDS,
  listSessions: SESSION,
  signOut: SESSION,
  endSession: SESSION,
  listGivenUpJobs: NOTHING_FAILED,
  retryJob: NOTHING_FAILED,
  retryImport: NOTHING_FAILED,
  retryOutboxCommand: NOTHING_FAILED,
  resumeProjection: NOTHING_FAILED,
  getTitleTransferInvoice: 'A PDF file.',
  listEarnedCoop: NO_COOP,
  getEarnedCoop: NO_COOP,
  getEarnedCoopHistory: NO_COOP,
  getMdfClaimFile: ANY_FILE,
  getMouFile: ANY_FILE,
  previewMdfClaimFile: 'A picture.',
  previewMouFile: 'A picture.',
};
