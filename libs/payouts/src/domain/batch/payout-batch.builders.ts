import type { OpenedBatch } from './payout-batch';
import type {
  ApprovePayoutBatch,
  CancelPayoutBatch,
  ExportPayoutBatch,
  PaymentResult,
  ReconcilePayoutBatch,
  SubmitPayoutBatch,
} from './payout-batch.commands';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchDrafted, PayoutBatchEvent, PayoutItem } from './payout-batch.events';

/** One valid default each; a test shows only what it is about. */

const at = '2026-10-20T09:15:00.000Z';
const batchId = 'pbat_1';
const programmeId = 'jpa-2023';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const account = { cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' } as const;

export const item = (overrides: Partial<PayoutItem> = {}): PayoutItem => {
  const amount = overrides.amount ?? usd('82500');
  const part = { statementId: 'stmt_1', statementNumber: 'ST-2026Q3-PTR0042', lineIds: ['rlin_1'], amount };
  return {
    itemId: 'payi_1',
    endToEndId: 'PB-2026-000031-0001',
    partnerId: 'prtn_alder',
    partnerCode: 'PTR-0042',
    partnerName: 'Alder Integrators',
    programmeId,
    statementIds: ['stmt_1'],
    lineIds: ['rlin_1'],
    parts: [part],
    amount,
    ...overrides,
  };
};

export const drafted = (overrides: Partial<PayoutBatchDrafted['data']> = {}): PayoutBatchDrafted => ({
  type: 'PayoutBatchDrafted',
  data: {
    batchId,
    number: 'PB-2026-000031',
    programmeId,
    currency: 'USD',
    items: [item()],
    total: usd('82500'),
    draftedBy: 'pers_fatima',
    draftedAt: at,
    ...overrides,
  },
});
export const reserved: PayoutBatchEvent = {
  type: 'PayoutItemReserved',
  data: { batchId, itemId: 'payi_1', statementId: 'stmt_1', reservedAt: at },
};
export const refusedItem = (reason: string): PayoutBatchEvent => ({
  type: 'PayoutItemRefused',
  data: { batchId, itemId: 'payi_1', statementId: 'stmt_1', reason, refusedAt: at },
});
export const submitted: PayoutBatchEvent = {
  type: 'PayoutBatchSubmitted',
  data: {
    batchId,
    accounts: [{ itemId: 'payi_1', account, lastFour: '3000' }],
    submittedBy: 'pers_fatima',
    submittedAt: at,
  },
};
export const endorsed: PayoutBatchEvent = {
  type: 'PayoutBatchEndorsed',
  data: { batchId, endorsedBy: 'pers_lars', endorsedAt: at },
};
const debtor = { name: 'Example Networks BV', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' };
export const approved = (approvedBy = 'pers_lars'): PayoutBatchEvent => ({
  type: 'PayoutBatchApproved',
  data: { batchId, executionOn: '2026-10-22', debtor, approvedBy, approvedAt: at },
});
export const exported: PayoutBatchEvent = {
  type: 'PayoutBatchExported',
  data: {
    batchId,
    number: 'PB-2026-000031',
    programmeId,
    format: 'pain.001.001.09',
    sha256: 'abc',
    itemCount: 1,
    total: usd('82500'),
    exportedBy: 'pers_fatima',
    exportedAt: at,
  },
};

export const submit = (
  payee: Partial<SubmitPayoutBatch['data']['payees'][number]> = {},
): SubmitPayoutBatch => ({
  type: 'SubmitPayoutBatch',
  data: {
    batchId,
    payees: [
      {
        itemId: 'payi_1',
        profile: 'complete',
        account: { account, lastFour: '3000', currency: 'USD', activeFromOn: '2026-10-20' },
        ...payee,
      },
    ],
    today: '2026-10-20',
    submittedBy: 'pers_fatima',
    submittedAt: at,
  },
});
export const approve = (overrides: Partial<ApprovePayoutBatch['data']> = {}): ApprovePayoutBatch => ({
  type: 'ApprovePayoutBatch',
  data: {
    batchId,
    threshold: usd('10000000'),
    executionOn: '2026-10-22',
    conversion: null,
    debtor,
    superseded: [],
    approvedBy: 'pers_lars',
    approvedByType: 'person',
    approvedAt: at,
    ...overrides,
  },
});
export const exportFile = (overrides: Partial<ExportPayoutBatch['data']> = {}): ExportPayoutBatch => ({
  type: 'ExportPayoutBatch',
  data: {
    batchId,
    sha256: 'abc',
    fileTotal: usd('82500'),
    fileCount: 1,
    superseded: [],
    exportedBy: 'pers_fatima',
    exportedAt: at,
    ...overrides,
  },
});
export const results = (...list: PaymentResult[]) =>
  ({
    type: 'RecordPayoutResults',
    data: { batchId, results: list, recordedBy: 'pers_fatima', recordedAt: at },
  }) as const;
export const reconcile = (...list: ReconcilePayoutBatch['data']['results']): ReconcilePayoutBatch => ({
  type: 'ReconcilePayoutBatch',
  data: { batchId, results: list, reconciledBy: 'pers_fatima', reconciledAt: at },
});
export const hold = (reason = 'A lien.', itemId = 'payi_1') =>
  ({ type: 'HoldPayoutItem', data: { batchId, itemId, reason, heldBy: 'pers_lars', heldAt: at } }) as const;
export const held: PayoutBatchEvent = { type: 'PayoutItemHeld', data: hold().data };
export const release = (reason = 'Settled.', itemId = 'payi_1', liftedBy = 'pers_fatima') =>
  ({
    type: 'ReleasePayoutItem',
    data: { batchId, itemId, reason, liftedBy, liftedAt: at },
  }) as const;
export const lifted: PayoutBatchEvent = { type: 'PayoutItemHoldLifted', data: release().data };
export const unclear: PayoutBatchEvent = {
  type: 'PayoutItemOutcomeUnknown',
  data: {
    batchId,
    itemId: 'payi_1',
    endToEndId: 'PB-2026-000031-0001',
    reason: 'No answer.',
    recordedBy: 'pers_fatima',
    recordedAt: at,
  },
};
export const reconciled: PayoutBatchEvent = {
  type: 'PayoutBatchReconciled',
  data: { batchId, reconciledBy: 'pers_fatima', reconciledAt: at },
};
export const cancellationRequested: PayoutBatchEvent = {
  type: 'PayoutBatchCancellationRequested',
  data: { batchId, reason: 'Wrong month.', sides: ['analyst'], requestedBy: 'pers_fatima', requestedAt: at },
};
export const cancel = (overrides: Partial<CancelPayoutBatch['data']> = {}): CancelPayoutBatch => ({
  type: 'CancelPayoutBatch',
  data: {
    batchId,
    reason: 'Wrong month.',
    sides: ['analyst'],
    cancelledBy: 'pers_fatima',
    cancelledAt: at,
    ...overrides,
  },
});

/** A batch after these events. */
export const batchAfter = (...events: readonly PayoutBatchEvent[]): OpenedBatch =>
  events.reduce(payoutBatchDecider.evolve, payoutBatchDecider.initial) as OpenedBatch;
