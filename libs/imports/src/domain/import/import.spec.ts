import { scenario } from '@channel/testing';
import { importDecider, type ConfirmImport } from './import.decider';
import type { ImportCounts, ImportEvent } from './import.events';

const given = scenario(importDecider);
const at = '2026-09-07T09:00:00.000Z';
const importId = 'impt_1';
const upload = {
  ...{ importId, kind: 'pos', fileHash: 'aa', fileName: 'a.csv', byteCount: 3, options: {} },
  ...{ orgId: 'prtn_1', orgKind: 'distributor' as const, uploadedBy: 'pers_diego', uploadedAt: at },
};
const check = (counts: ImportCounts) => ({
  ...{ importId, rowCount: 1, counts, controlTotals: {}, notices: [], basis: {}, checkedAt: at },
});
const confirmation = { importId, confirmedBy: 'pers_diego', confirmedAt: at };
const end = { importId, counts: { created: 1 }, controlTotals: {}, appliedAt: at };
const cancellation = { importId, cancelledBy: 'pers_diego', cancelledAt: at };
const failure = { importId, problems: [{ code: 'FILE_UNREADABLE', detail: 'x' }], failedAt: at };

const uploaded: ImportEvent = { type: 'ImportUploaded', data: upload };
const checked = (counts: ImportCounts = { created: 1 }): ImportEvent => ({
  type: 'ImportChecked',
  data: check(counts),
});
const confirmed: ImportEvent = { type: 'ImportConfirmed', data: confirmation };
const applied: ImportEvent = { type: 'ImportApplied', data: end };
const confirm = (partial = true): ConfirmImport => ({
  type: 'ConfirmImport',
  data: { ...confirmation, partial },
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
      .when({ type: 'CancelImport', data: cancellation })
      .then({ type: 'ImportCancelled', data: cancellation });
    given(uploaded, checked(), confirmed)
      .when({ type: 'CancelImport', data: cancellation })
      .thenRefused('IMPORT_NOT_OPEN');
  });
  it('fails while it is open', () => {
    given(uploaded).when({ type: 'FailImport', data: failure }).then({ type: 'ImportFailed', data: failure });
    given(uploaded, checked(), confirmed, applied)
      .when({ type: 'FailImport', data: failure })
      .thenRefused('IMPORT_NOT_OPEN');
  });
});
