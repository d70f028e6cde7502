import { actBy, scenario } from '@channel/testing';
import { importDecider, type ConfirmImport, type DecideHeldRows, type DecideRow } from './import.decider';
import type { ImportCounts, ImportEvent } from './import.events';

const given = scenario(importDecider);
const at = '2026-09-07T09:00:00.000Z';
const importId = 'impt_1';
const act = actBy('pers_diego', { at, orgId: 'prtn_1' });
const file = {
  ...{ importId, kind: 'pos', fileHash: 'aa', fileName: 'a.csv', byteCount: 3, options: {} },
  orgKind: 'distributor' as const,
};
const upload = { ...file, act };
const check = (counts: ImportCounts) => ({
  ...{
    importId,
    rowCount: 1,
    counts,
    findings: [],
    controlTotals: {},
    notices: [],
    basis: {},
    checkedAt: at,
  },
});
const confirmation = { importId, confirmedBy: 'pers_diego', confirmedAt: at };
const end = { importId, counts: { created: 1 }, controlTotals: {}, appliedAt: at };
const cancellation = { importId, cancelledBy: 'pers_diego', cancelledAt: at };
const failure = { importId, problems: [{ code: 'FILE_UNREADABLE', detail: 'x' }], failedAt: at };

const uploaded: ImportEvent = {
  type: 'ImportUploaded',
  data: { ...file, orgId: 'prtn_1', uploadedBy: 'pers_diego', uploadedAt: at },
};
const checked = (counts: ImportCounts = { created: 1 }): ImportEvent => ({
  type: 'ImportChecked',
  data: check(counts),
});
const confirmed: ImportEvent = { type: 'ImportConfirmed', data: confirmation };
const applied: ImportEvent = { type: 'ImportApplied', data: end };
const confirm = (partial = true): ConfirmImport => ({
  type: 'ConfirmImport',
  data: { importId, act, partial },
});

describe('import', () => {
  it('is uploaded, checked, confirmed and applied', () => {
    given().when({ type: 'UploadImport', data: upload }).then(uploaded);
    given(uploaded)
      .when({ type: 'RecordCheck', data: check({ created: 1 }) })
      .then(checked());
    given(uploaded, checked()).when(confirm()).then(confirmed);
    given(uploaded, checked(), confirmed).when({ type: 'RecordApplied', data: end }).then(applied);
  });
  it('has one file', () =>
    given(uploaded).when({ type: 'UploadImport', data: upload }).thenRefused('IMPORT_ALREADY_UPLOADED'));
  it('is confirmed after its check, if something is left to apply', () => {
    given(uploaded).when(confirm()).thenRefused('IMPORT_NOT_CHECKED');
    given(uploaded, checked({ duplicate: 3 }))
      .when(confirm())
      .thenRefused('NOTHING_TO_APPLY');
    given(uploaded, checked({ created: 1, error: 1 }))
      .when(confirm(false))
      .thenRefused('ROWS_IN_ERROR');
    given(uploaded, checked({ created: 1, error: 1 }))
      .when(confirm())
      .then(confirmed);
  });
  it('is applied after its confirmation', () =>
    given(uploaded, checked())
      .when({ type: 'RecordApplied', data: end })
      .thenRefused('IMPORT_NOT_CONFIRMED'));
  it('is cancelled before its confirmation only', () => {
    given(uploaded, checked())
      .when({ type: 'CancelImport', data: { importId, act } })
      .then({ type: 'ImportCancelled', data: cancellation });
    given(uploaded, checked(), confirmed)
      .when({ type: 'CancelImport', data: { importId, act } })
      .thenRefused('IMPORT_NOT_OPEN');
  });
  it('fails while it is open', () => {
    given(uploaded).when({ type: 'FailImport', data: failure }).then({ type: 'ImportFailed', data: failure });
    given(uploaded, checked(), confirmed, applied)
      .when({ type: 'FailImport', data: failure })
      .thenRefused('IMPORT_NOT_OPEN');
  });
  it('waits for a mapping, which names all required columns', () => {
    const problems = [{ code: 'REQUIRED_COLUMN_MISSING', detail: 'sku' }];
    const need = { importId, header: ['Artikel'], problems, neededAt: at };
    const needed: ImportEvent = { type: 'ImportMappingNeeded', data: need };
    given(uploaded).when({ type: 'RecordMappingNeeded', data: need }).then(needed);
    given(uploaded, checked())
      .when({ type: 'RecordMappingNeeded', data: need })
      .thenRefused('IMPORT_NOT_OPEN');
    const mapping = {
      importId,
      options: { mapping: { Artikel: 'sku' } },
      mappedBy: 'pers_diego',
      mappedAt: at,
    };
    const map = (missing: readonly string[]) =>
      ({ type: 'MapImport', data: { importId, options: mapping.options, act, missing } }) as const;
    given(uploaded, needed).when(map([])).then({ type: 'ImportMapped', data: mapping });
    given(uploaded, needed)
      .when(map(['quantity']))
      .thenRefused('REQUIRED_COLUMN_MISSING');
    given(uploaded).when(map([])).thenRefused('MAPPING_NOT_NEEDED');
    given(uploaded, needed)
      .when({ type: 'CancelImport', data: { importId, act } })
      .then({ type: 'ImportCancelled', data: cancellation });
  });
  it('has held rows on which a person decides, once and with a reason', () => {
    const said = { importId, row: 3, reason: 'Asked.', decidedBy: 'pers_diego', decidedAt: at };
    const decide = (overrides: Partial<DecideRow['data']> = {}): DecideRow => ({
      type: 'DecideRow',
      data: { importId, row: 3, reason: 'Asked.', act, decision: 'accept', outcome: 'held', ...overrides },
    });
    const accepted: ImportEvent = { type: 'ImportRowAccepted', data: said };
    given(uploaded, checked({ held: 1 }))
      .when(decide())
      .then(accepted);
    given(uploaded, checked({ held: 1 }))
      .when(decide({ decision: 'skip' }))
      .then({ type: 'ImportRowSkipped', data: said });
    given(uploaded, checked(), confirmed, applied).when(decide()).then(accepted);
    given(uploaded, checked(), confirmed).when(decide()).thenRefused('IMPORT_NOT_CHECKED');
    given(uploaded, checked({ held: 1 }), accepted)
      .when(decide())
      .thenRefused('ROW_DECIDED');
    given(uploaded, checked())
      .when(decide({ outcome: 'created' }))
      .thenRefused('ROW_NOT_HELD');
    given(uploaded, checked())
      .when(decide({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(uploaded, checked())
      .when(decide({ act: { ...act, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given(uploaded, checked({ held: 1 }), accepted)
      .when(confirm())
      .then(confirmed);
  });
  it('case:C18 G80 has held rows that are decided together, by the reason that holds them', () => {
    const of = { importId, code: 'POSSIBLE_REREPORT', rows: 3, reason: 'Asked.' };
    const data = { ...of, decidedBy: 'pers_diego', decidedAt: at };
    const decide = (overrides: Partial<DecideHeldRows['data']> = {}): DecideHeldRows => ({
      type: 'DecideHeldRows',
      data: { ...of, act, decision: 'accept', waiting: 3, ...overrides },
    });
    const accepted: ImportEvent = { type: 'ImportHeldRowsAccepted', data };
    const held = [uploaded, checked({ held: 4 })] as const;
    given(...held)
      .when(decide())
      .then(accepted);
    given(...held)
      .when(decide({ decision: 'skip' }))
      .then({ type: 'ImportHeldRowsSkipped', data });
    given(...held)
      .when(decide({ waiting: 0 }))
      .thenRefused('NO_ROW_HELD');
    given(...held)
      .when(decide({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...held)
      .when(decide({ act: { ...act, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given(...held, confirmed)
      .when(decide())
      .thenRefused('IMPORT_NOT_CHECKED');
    expect(given(...held, accepted).state()).toMatchObject({
      counts: { held: 1, warning: 3 },
      decisions: { codes: { POSSIBLE_REREPORT: 'accept' } },
    });
  });
  it('case:F26 is retried where its work was given up, and only then', () => {
    const retry = { type: 'RetryImport', data: { importId, act } } as const;
    const retried: ImportEvent = {
      type: 'ImportRetried',
      data: { importId, retriedBy: 'pers_diego', retriedAt: at },
    };
    const givenUp: ImportEvent = { type: 'ImportFailed', data: { ...failure, givenUp: true } };
    given(uploaded, givenUp).when(retry).then(retried);
    expect(given(uploaded, givenUp, retried).state()).toMatchObject({ status: 'uploaded', problems: [] });
    expect(given(uploaded, checked(), confirmed, givenUp, retried).state()).toMatchObject({
      ...{ status: 'confirmed', retries: 1, retryFrom: null },
    });
    given(uploaded, { type: 'ImportFailed', data: failure }).when(retry).thenRefused('IMPORT_NOT_RETRIABLE');
    given(uploaded, checked()).when(retry).thenRefused('IMPORT_NOT_RETRIABLE');
  });
  it('case:F26 says that rows accepted later were given up, and stays applied', () => {
    const { problems } = failure;
    const data = { importId, part: '7', problems, failedAt: at };
    const failed: ImportEvent = { type: 'ImportAcceptedRowsFailed', data };
    const fail = { type: 'FailAcceptedRows', data } as const;
    given(uploaded, checked(), confirmed, applied).when(fail).then(failed);
    expect(given(uploaded, checked(), confirmed, applied, failed).state()).toMatchObject({
      status: 'applied',
    });
    given(uploaded, checked(), confirmed).when(fail).thenRefused('IMPORT_NOT_OPEN');
  });
  it('may say that nothing was sold', () =>
    given(uploaded, { type: 'ImportChecked', data: { ...check({}), basis: { nil: '2026-09' } } })
      .when(confirm())
      .then(confirmed));
});
