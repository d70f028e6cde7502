import type { Act } from '@channel/kernel';
import { actBy } from '@channel/testing';
import type { OpenedBatch } from './payout-batch';
import type {
  ApprovePayoutBatch,
  CancelPayoutBatch,
  DraftPayoutBatch,
  DraftPayoutItems,
  EndPayoutDraft,
  ExportPayoutBatch,
  FreezePayoutAccounts,
  HoldPayoutItem,
  PaymentResult,
  RecordReservations,
  RecordPayoutResults,
  ReconcilePayoutBatch,
  ReleasePayoutItem,
  SubmitPayoutBatch,
} from './payout-batch.commands';
import { payoutBatchDecider } from './payout-batch.decider';
import type {
  PayoutBatchDrafted,
  PayoutBatchEvent,
  PayoutItem,
  PayoutItemRefused,
  PayoutPart,
} from './payout-batch.events';

/** One valid default each; a test shows only what it is about. */

const at = '2026-10-20T09:15:00.000Z';
const batchId = 'pbat_1';
const programmeId = 'jpa-2023';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const account = { cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' } as const;

export const source = { kind: 'statement', id: 'stmt_1', number: 'ST-2026Q3-PTR0042' } as const;
export const part = (overrides: Partial<PayoutPart> = {}): PayoutPart => ({
  source,
  amount: usd('82500'),
  text: 'Partner reward 2026 Q3, statement ST-2026Q3-PTR0042',
  ...overrides,
});
export const item = (overrides: Partial<PayoutItem> = {}): PayoutItem => {
  const amount = overrides.amount ?? usd('82500');
  const parts = [part({ amount })];
  return {
    itemId: 'payi_1',
    endToEndId: 'PB-2026-000031-0001',
    payee: { id: 'prtn_alder', code: 'PTR-0042', name: 'Alder Integrators' },
    programmeId,
    parts,
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
    leftOut: [],
    draftedBy: 'pers_fatima',
    draftedAt: at,
    ...overrides,
  },
});
export const begun: PayoutBatchEvent = {
  type: 'PayoutBatchBegun',
  data: {
    ...{ batchId, number: 'PB-2026-000031', programmeId, currency: 'USD', statedIn: 'USD' },
    ...{ begunBy: 'pers_fatima', begunAt: at },
  },
};
export const itemsDrafted = (chunk: number, ...items: readonly PayoutItem[]): PayoutBatchEvent => ({
  type: 'PayoutItemsDrafted',
  data: { batchId, chunk, items, leftOut: [] },
});
export const reserved: PayoutBatchEvent = {
  type: 'PayoutItemReserved',
  data: { batchId, itemId: 'payi_1', source, reservedAt: at },
};
export const refusedItem = (code: PayoutItemRefused['data']['code']): PayoutBatchEvent => ({
  type: 'PayoutItemRefused',
  data: { batchId, itemId: 'payi_1', endToEndId: 'PB-2026-000031-0001', source, code, refusedAt: at },
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
export const debtor = { name: 'Example Networks BV', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' };
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
    totals: [{ kind: 'statement', amount: usd('82500') }],
    exportedBy: 'pers_fatima',
    exportedAt: at,
  },
};

const by = (person = 'pers_fatima', type: Act['type'] = 'person'): Act => actBy(person, { at, type });

export const draft = (
  data: PayoutBatchDrafted['data'] = drafted().data,
  unpayable: DraftPayoutBatch['data']['unpayable'] = [],
): DraftPayoutBatch => {
  const { draftedBy, draftedAt: _at, ...rest } = data;
  return { type: 'DraftPayoutBatch', data: { ...rest, unpayable, act: by(draftedBy) } };
};
export const draftItems = (...items: readonly PayoutItem[]): DraftPayoutItems => ({
  type: 'DraftPayoutItems',
  data: { batchId, items, leftOut: [], act: by('automation', 'automation') },
});
export const endDraft: EndPayoutDraft = {
  type: 'EndPayoutDraft',
  data: { batchId, act: by('automation', 'automation') },
};
export const reservation = (refusal: PayoutItemRefused['data']['code'] | null): RecordReservations => ({
  type: 'RecordReservations',
  data: { batchId, answers: [{ itemId: 'payi_1', source, refusal }], act: by('automation', 'automation') },
});
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
        suspended: false,
        account: { account, lastFour: '3000', currency: 'USD', activeFromOn: '2026-10-20' },
        ...payee,
      },
    ],
    today: '2026-10-20',
    act: by(),
  },
});
export const freeze = (): FreezePayoutAccounts => ({ ...submit(), type: 'FreezePayoutAccounts' });
export const approve = (
  overrides: Partial<ApprovePayoutBatch['data']> = {},
  person = 'pers_lars',
  type: Act['type'] = 'person',
): ApprovePayoutBatch => ({
  type: 'ApprovePayoutBatch',
  data: {
    batchId,
    threshold: usd('10000000'),
    executionOn: '2026-10-22',
    conversion: null,
    debtors: { EUR: debtor, USD: debtor },
    superseded: [],
    suspended: [],
    act: by(person, type),
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
    suspended: [],
    act: by(),
    ...overrides,
  },
});
export const results = (...list: PaymentResult[]): RecordPayoutResults => ({
  type: 'RecordPayoutResults',
  data: { batchId, results: list, act: by() },
});
export const reconcile = (...list: ReconcilePayoutBatch['data']['results']): ReconcilePayoutBatch => ({
  type: 'ReconcilePayoutBatch',
  data: { batchId, results: list, act: by() },
});
export const hold = (reason = 'A lien.', itemId = 'payi_1'): HoldPayoutItem => ({
  type: 'HoldPayoutItem',
  data: { batchId, itemId, reason, act: by('pers_lars') },
});
export const held = (heldBy = 'pers_lars'): PayoutBatchEvent => ({
  type: 'PayoutItemHeld',
  data: {
    ...{ batchId, itemId: 'payi_1', endToEndId: 'PB-2026-000031-0001' },
    ...{ reason: 'A lien.', heldBy, heldAt: at },
  },
});
export const release = (
  reason = 'Settled.',
  itemId = 'payi_1',
  person = 'pers_fatima',
): ReleasePayoutItem => ({
  type: 'ReleasePayoutItem',
  data: { batchId, itemId, reason, act: by(person) },
});
export const lifted = (liftedBy = 'pers_fatima'): PayoutBatchEvent => ({
  type: 'PayoutItemHoldLifted',
  data: {
    ...{ batchId, itemId: 'payi_1', endToEndId: 'PB-2026-000031-0001' },
    ...{ reason: 'Settled.', liftedBy, liftedAt: at },
  },
});
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
export const cancel = (
  overrides: Partial<CancelPayoutBatch['data']> = {},
  person = 'pers_fatima',
): CancelPayoutBatch => ({
  type: 'CancelPayoutBatch',
  data: { batchId, reason: 'Wrong month.', sides: ['analyst'], act: by(person), ...overrides },
});

/** A batch after these events. */
export const batchAfter = (...events: readonly PayoutBatchEvent[]): OpenedBatch =>
  events.reduce(payoutBatchDecider.evolve, payoutBatchDecider.initial) as OpenedBatch;
