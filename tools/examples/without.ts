const SESSION = 'A browser’s session: what names it stays out of files.';
const NO_PASSWORDS = 'Nobody in the demo has a password, and none belongs into a file.';
const NOTHING_FAILED =
  'In the demo nothing fails: no file, job, command or read model waits for somebody to repair it.';
const NO_TRANSFER = 'Nobody in the demo passed units of its service on.';
const THE_PARTNER = 'It answers with the partner, as `enrolPartner` shows it.';
const A_DRAFT =
  'It is what the body of the submission is, as far as it goes; drafts of registrations have examples.';
const NO_COOP = 'The programme of the demo earns no co-op money: an installation that has some shows it.';

/** Operations that have no example, and why. */
export const WITHOUT: Readonly<Record<string, string>> = {
  acceptInvitation: 'It takes a code that is shown to one person, once.',
  search: 'Rows of the lists of records, five of a kind: the examples of those lists show them.',
  setPassword: NO_PASSWORDS,
  changePassword: NO_PASSWORDS,
  issuePasswordLink: NO_PASSWORDS,
  listSessions: SESSION,
  signOut: SESSION,
  endSession: SESSION,
  streamChanges: 'It has no end; the description says what its messages are.',
  listGivenUpJobs: NOTHING_FAILED,
  retryJob: NOTHING_FAILED,
  retryImport: NOTHING_FAILED,
  listOutbox: NOTHING_FAILED,
  retryOutboxCommand: NOTHING_FAILED,
  resumeProjection: NOTHING_FAILED,
  reportTitleTransfer: NO_TRANSFER,
  listTitleTransfers: NO_TRANSFER,
  getTitleTransfer: NO_TRANSFER,
  getTitleTransferHistory: NO_TRANSFER,
  applyPartner: THE_PARTNER,
  declineApplication: THE_PARTNER,
  applyForRole: THE_PARTNER,
  inviteToRole: THE_PARTNER,
  declineRole: THE_PARTNER,
  enrolInRole: THE_PARTNER,
  signRole: THE_PARTNER,
  listEarnedCoop: NO_COOP,
  getEarnedCoop: NO_COOP,
  getEarnedCoopHistory: NO_COOP,
  draftMdf: A_DRAFT,
  changeMdfDraft: A_DRAFT,
  discardMdfDraft: A_DRAFT,
  listMdfDrafts: A_DRAFT,
  getMdfDraft: A_DRAFT,
  getStatementDocument: 'A PDF, XLSX or CSV file.',
  getMdfClaimFile: 'A file, as it was uploaded.',
  getMouFile: 'A file, as it was uploaded.',
  previewMdfClaimFile: 'A picture.',
  previewMouFile: 'A picture.',
};
