import { scenario } from '@channel/testing';
import { evaluateRows } from '../pos-row/evaluate';
import { cells, reading, world } from '../pos-row/pos-row.builders';
import { readRow } from '../pos-row/read-row';
import { chunkLines, controlTotalsOf } from './chunk-lines';
import type { PosFileAdmitted } from './pos-file.events';
import { posSenderDecider, type AdmitPosFile } from './pos-sender';

const given = scenario(posSenderDecider);
const admitted = (posFileId: string): PosFileAdmitted => ({
  type: 'PosFileAdmitted',
  data: {
    distributorId: 'prtn_meridian',
    posFileId,
    importId: 'impt_1',
    fileHash: 'hash',
    rowCount: 1,
    basisCheckpoint: '7',
    admittedBy: 'pers_diego',
    admittedAt: '2026-10-05T09:00:00.000Z',
  },
});
const admit = (posFileId: string, previousFileId: string | null, previousClosed = true): AdmitPosFile => ({
  type: 'AdmitPosFile',
  data: { ...admitted(posFileId).data, previousFileId, previousClosed },
});

describe('the files of a sender', () => {
  it('are admitted one after the other', () => {
    given().when(admit('file_1', null)).then(admitted('file_1'));
    given(admitted('file_1')).when(admit('file_2', 'file_1')).then(admitted('file_2'));
  });
  it('wait until the one before is closed', () =>
    given(admitted('file_1'))
      .when(admit('file_2', 'file_1', false))
      .thenRefused('SENDER_BUSY'));
  it('are not judged with an outdated idea of the one before', () =>
    given(admitted('file_1')).when(admit('file_2', null)).thenRefused('SENDER_BUSY'));
  it('inv:S4 are admitted once, also after a crash', () =>
    given(admitted('file_1')).when(admit('file_1', null)).thenNothing());
});

describe('the lines of a file', () => {
  const [row] = evaluateRows([readRow(cells(), reading)], world());
  if (row?.line === undefined) throw new Error('a line');
  const line = row.line;

  it('are cut into chunks of at most 500', () => {
    const chunks = [...chunkLines(Array.from({ length: 1201 }, () => line))];
    expect(chunks.map(({ length }) => length)).toEqual([500, 500, 201]);
  });
  it('are cut earlier if they are long, so that each chunk fits an append', () => {
    const long = { ...line, customer: { ...line.customer, name: 'x'.repeat(1000) } };
    const chunks = [...chunkLines(Array.from({ length: 500 }, () => long))];
    expect(chunks.length).toBeGreaterThan(1);
    expect(Math.max(...chunks.map((chunk) => JSON.stringify(chunk).length))).toBeLessThan(500_000);
  });
  it('add up to control totals by currency', () =>
    expect(controlTotalsOf([line, { ...line, quantity: -1, type: 'return' }])).toEqual({ USD: '825000' }));
});
