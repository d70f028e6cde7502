/** Who asks, and what: `{list}` stands for the id of its first row. */
type Question = string;

/** Of every operation that reads: its own answer. */
export const READS: Readonly<Record<string, Question>> = {
  getRoot: '– /',
  getLiveness: '– /health/live',
  getReadiness: '– /health/ready',
  getProblemHelp: '– /problems/four-eyes',
  getDemo: '– /v1/demo',
  getSignInOptions: '– /v1/sign-in-options',
  getMe: 'priya /v1/me',
  listInbox: 'chen /v1/inbox?limit=2',
  listNotices: 'priya /v1/notices?limit=2',
  countUnreadNotices: 'priya /v1/notices/unread',
  listProjections: 'admin /v1/runtime/projections',

  getAccess: 'admin /v1/access/pers_priya',
  getAccessHistory: 'admin /v1/access/pers_priya/history',
  listPeople: 'paula /v1/people?limit=2',

  listProgrammes: 'chen /v1/programs?limit=2',
  listProgrammeVersions: 'chen /v1/programs/jpa-2023/versions',
  getProgrammeVersion: 'ines /v1/programs/jpa-2023/versions/1',
  getProgrammeRules: 'priya /v1/programs/jpa-2023/rules',
  getProgrammeChoices: 'priya /v1/programs/jpa-2023/choices',
  getProgrammeHistory: 'ines /v1/programs/jpa-2023/history',

  listPartners: 'chen /v1/partners?limit=2',
  getPartner: 'chen /v1/partners/{/v1/partners?code=PTR-0042}',
  getPartnerStanding: 'chen /v1/partners/{/v1/partners?code=PTR-0042}/standing',
  getPartnerHistory: 'chen /v1/partners/{/v1/partners?code=PTR-0042}/history',
  forecastPartnerStanding: 'paula /v1/partners/{/v1/partners?code=PTR-0042}/standing/forecast',
  getGapList: 'paula /v1/partners/{/v1/partners?code=PTR-0042}/gap-list',
  listEntitlements: 'paula /v1/partners/{/v1/partners?code=PTR-0042}/entitlements',
  getEntitlement:
    'paula /v1/partners/{/v1/partners?code=PTR-0042}/entitlements/{/v1/partners/{/v1/partners?code=PTR-0042}/entitlements :entitlements.0.benefit}',
  listPartnerPeople: 'paula /v1/partner-people?limit=2',
  getPartnerPerson: 'paula /v1/partner-people/{/v1/partner-people :personId}',
  listCredentials: 'paula /v1/credentials',

  listProducts: 'diego /v1/products?limit=2',
  listPriceLists: 'ines /v1/price-lists?limit=2',

  listImports: 'diego /v1/imports?limit=2',
  getImport: 'diego /v1/imports/{/v1/imports}',
  listImportRows: 'diego /v1/imports/{/v1/imports}/rows?limit=2',
  getImportReport: 'diego /v1/imports/{/v1/imports}/report?only=all',
  getImportHistory: 'diego /v1/imports/{/v1/imports}/history',
  getImportMapping: 'diego /v1/import-mappings/pos',

  listDealDrafts: 'paula /v1/deal-drafts?limit=2',
  getDealDraft: 'paula /v1/deal-drafts/{/v1/deal-drafts}',
  listDeals: 'priya /v1/deals?limit=2',
  getDeal: 'priya /v1/deals/{/v1/deals?stage=won}',
  getDealHistory: 'priya /v1/deals/{/v1/deals?stage=won}/history',
  listConflicts: 'carol /v1/conflicts?limit=2',
  getConflict: 'carol /v1/conflicts/{/v1/conflicts?status=open}',
  getBom: 'priya /v1/boms/{/v1/deals?stage=won :bomId}',
  listQuotes: 'diego /v1/quotes?limit=2',
  getQuote: 'diego /v1/quotes/{/v1/quotes?status=accepted}',

  listShipmentLines: 'diego /v1/shipment-lines?limit=2',
  getShipmentLine: 'diego /v1/shipment-lines/{/v1/shipment-lines?status=matched}',

  listFxTables: 'fatima /v1/fx-tables?limit=2',
  getFxTable: 'fatima /v1/fx-tables/{/v1/fx-tables?status=approved}',
  getFxTableHistory: 'fatima /v1/fx-tables/{/v1/fx-tables?status=approved}/history',
  listRewardRuns: 'fatima /v1/reward-runs?limit=2',
  getRewardRun: 'fatima /v1/reward-runs/{/v1/reward-runs?status=issued}',
  getRewardRunHistory: 'fatima /v1/reward-runs/{/v1/reward-runs?status=issued}/history',
  listRewardRunLines: 'fatima /v1/reward-runs/{/v1/reward-runs?status=issued}/lines?limit=2',
  getRewardRunDifference: 'fatima /v1/reward-runs/RR-2026Q2-01/difference?to=RR-2026Q2-02',
  traceRewardLine: 'paula /v1/reward-lines/{/v1/statements/ST-2026Q2-PTR0042/lines :rewardLineId}/trace',
  listStatements: 'paula /v1/statements?limit=2',
  getStatement: 'paula /v1/statements/ST-2026Q2-PTR0042',
  getStatementHistory: 'paula /v1/statements/ST-2026Q2-PTR0042/history',
  listStatementLines: 'paula /v1/statements/ST-2026Q2-PTR0042/lines?limit=2',
  listPeriods: 'fatima /v1/periods?limit=2',
  getPeriod: 'fatima /v1/periods/{/v1/periods?status=locked}',
  getPeriodHistory: 'fatima /v1/periods/{/v1/periods?status=locked}/history',

  listFlexPoints: 'carol /v1/flex-points?limit=2',
  getFlexAccount: 'carol /v1/flex-accounts/{/v1/flex-points :accountId}',
  getFlexEntry: 'carol /v1/flex-accounts/{/v1/flex-points :accountId}/entries/{/v1/flex-points}',
  listSemiAnnualTargets: 'carol /v1/semi-annual-targets?limit=2',

  listFunds: 'carol /v1/funds?limit=2',
  getFund: 'carol /v1/funds/{/v1/funds}',
  getFundHistory: 'carol /v1/funds/{/v1/funds}/history',
  getFundGrant: 'carol /v1/funds/{/v1/funds}/grants/{/v1/funds/{/v1/funds} :lots.0.lotId}',
  listMdfRequests: 'carol /v1/mdf-requests?limit=2',
  getMdfRequest: 'carol /v1/funds/{/v1/mdf-requests :fundId}/requests/{/v1/mdf-requests}',
  listMdfClaims: 'carol /v1/mdf-claims?limit=2',
  getMdfClaim: 'carol /v1/mdf-claims/{/v1/mdf-claims}',
  getMdfClaimHistory: 'carol /v1/mdf-claims/{/v1/mdf-claims}/history',

  getPayee: 'paula /v1/payees/{/v1/partners?code=PTR-0042}',
  getPayeeHistory: 'paula /v1/payees/{/v1/partners?code=PTR-0042}/history',
  getPayeeOutlook: 'paula /v1/payees/{/v1/partners?code=PTR-0042}/outlook',
  getPayeeAccount: 'lars /v1/payees/{/v1/partners?code=PTR-0042}/account',
  listPayoutBatches: 'fatima /v1/payout-batches?limit=2',
  getPayoutBatch: 'fatima /v1/payout-batches/{/v1/payout-batches}',
  getPayoutBatchHistory: 'fatima /v1/payout-batches/{/v1/payout-batches}/history',
  getPaymentFile: 'fatima /v1/payout-batches/{/v1/payout-batches}/file?format=csv',

  listLedgerEntries: 'amara /v1/ledger/entries?limit=2',
  listLedgerAccounts: 'amara /v1/ledger/accounts',
  getTrialBalance: 'amara /v1/ledger/trial-balance',
  getLedgerJournal: 'amara /v1/ledger/journal',
  listEvents: 'amara /v1/events?limit=2',
  getEvent: 'amara /v1/events/{/v1/events}',
};

const ALDER = '{/v1/partners?code=PTR-0042}';
const deal = (question: string): Question => `chen /v1/deals/{/v1/deals?${question}}`;
const quote = (status: string): Question => `diego /v1/quotes/{/v1/quotes?status=${status}}`;
const claim = (status: string): Question => `carol /v1/mdf-claims/{/v1/mdf-claims?status=${status}}`;
const request = (status: string): Question =>
  `carol /v1/funds/{/v1/mdf-requests?status=${status} :fundId}/requests/{/v1/mdf-requests?status=${status}}`;
const points = (status: string): Question =>
  `carol /v1/flex-accounts/{/v1/flex-points?status=${status} :accountId}/entries/{/v1/flex-points?status=${status}}`;
const grant = 'carol /v1/funds/{/v1/funds}/grants/{/v1/funds/{/v1/funds} :lots.0.lotId}';
const batch = (status: string): Question => `fatima /v1/payout-batches/{/v1/payout-batches?status=${status}}`;
const person = 'paula /v1/partner-people/{/v1/partner-people :personId}';

/** Of a command that answers with a record: a record of the demo that somebody left so. */
export const AFTER: Readonly<Record<string, Question>> = {
  invitePartner: `chen /v1/partners/${ALDER}`,
  enrolPartner: `chen /v1/partners/${ALDER}`,
  signTerms: `chen /v1/partners/${ALDER}`,
  changePartnerLevel: `chen /v1/partners/${ALDER}`,
  grantSpecialisation: `chen /v1/partners/${ALDER}`,
  endSpecialisation: `chen /v1/partners/${ALDER}`,
  withdrawPlannedLevel: `chen /v1/partners/${ALDER}`,
  withdrawPlannedSpecialisation: `chen /v1/partners/${ALDER}`,

  registerPerson: person,
  changeDuties: person,
  recordCredential: person,
  recordTraining: person,
  recordAttendance: person,
  withdrawRecord: person,
  leavePartner: person,
  movePerson: person,

  submitDeal: deal('status=submitted'),
  submitDealDraft: deal('status=submitted'),
  resubmitDeal: deal('status=submitted'),
  answerDealInformation: deal('status=submitted'),
  takeUpDeal: deal('status=in_review'),
  requestDealInformation: deal('status=information_requested'),
  returnDeal: deal('status=returned'),
  approveDeal: deal('status=approved&stage=qualifying'),
  requestDealExtension: deal('status=approved&stage=qualifying'),
  extendDeal: deal('status=approved&stage=qualifying'),
  reassignDeal: deal('status=approved&stage=qualifying'),
  rejectDeal: deal('status=rejected'),
  withdrawDeal: deal('status=withdrawn'),
  markDealWon: deal('stage=won'),
  closeDeal: deal('stage=won'),
  markDealLost: deal('stage=lost'),
  approveBomPrice: 'chen /v1/boms/{/v1/deals?stage=won :bomId}',
  issueQuote: quote('issued'),
  acceptQuote: quote('accepted'),
  declineQuote: quote('declined'),

  approveFxTable: 'lars /v1/fx-tables/{/v1/fx-tables?status=approved}',
  submitRewardRun: 'fatima /v1/reward-runs/{/v1/reward-runs?status=issued}',
  approveRewardRun: 'lars /v1/reward-runs/{/v1/reward-runs?status=issued}',
  excludePartner: 'lars /v1/reward-runs/{/v1/reward-runs?status=draft}',
  returnRewardRun: 'lars /v1/reward-runs/{/v1/reward-runs?status=draft}',
  acceptStatement: 'paula /v1/statements/ST-2026Q2-PTR0042',
  lockPeriod: 'lars /v1/periods/{/v1/periods?status=locked}',

  proposeFlexPoints: points('proposed'),
  approveFlexPoints: points('granted'),
  declineFlexPoints: points('declined'),
  requestFlexReversal: points('granted'),
  declineFlexReversal: points('granted'),
  approveFlexReversal: points('reversed'),

  proposeFundGrant: grant,
  approveFundGrant: grant,
  declineFundGrant: grant,
  requestFundCorrection: grant,
  approveFundCorrection: grant,
  declineFundCorrection: grant,
  submitMdfRequest: request('submitted'),
  answerMdfRequest: request('submitted'),
  askMdfRequest: request('action_required'),
  approveMdfRequest: request('approved'),
  rejectMdfRequest: request('rejected'),
  cancelMdfRequest: request('cancelled'),
  submitMdfClaim: claim('submitted'),
  answerMdfClaim: claim('submitted'),
  askMdfClaim: claim('action_required'),
  checkMdfAdvert: claim('in_review'),
  approveMdfClaim: claim('approved'),
  rejectMdfClaim: claim('rejected'),
  disputeMdfClaim: claim('disputed'),
  decideMdfDispute: claim('approved'),

  proposePayeeAccount: `paula /v1/payees/${ALDER}`,
  approvePayeeAccount: `paula /v1/payees/${ALDER}`,
  recordPayoutResults: batch('partly_failed'),
  reconcilePayoutBatch: batch('confirmed'),
};
