import { readCsv } from '@channel/imports';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interchangeForm } from '../../features/take-pos-report/pos-interchange';
import { POS_COLUMNS } from '../pos-row/pos-row';
import { reading } from '../pos-row/pos-row.builders';
import { readRow } from '../pos-row/read-row';
import {
  form,
  kind,
  HEADER,
  SALE,
  RETURN,
  edi,
  read,
  refusalOf,
  lineOf,
  problemsOf,
  without,
  changed,
  SOLD,
  PARTIES,
} from './pos-867.builders';

describe('req:R12 a sale in an X12 867', () => {
  it('is the row that the template would hold, and reads as one without a finding', () => {
    expect(lineOf(SALE)).toEqual(SOLD);
    const [row] = read([...HEADER, ...SALE]).rows;
    const line = readRow(row ?? { row: 0, cells: {} }, reading);
    expect(line.findings).toEqual([]);
    expect(line.values).toMatchObject({
      ...{
        row: 9,
        invoiceOn: '2026-09-18',
        shipOn: '2026-09-20',
        quantity: 2,
        serials: ['SN0000A1', 'SN0000A2'],
      },
    });
  });

  it.each([
    [
      'backwards within its loop, each customer before its address',
      [
        ...[
          'PTD*SD',
          'QTY*39*2*EA',
          'DTM*011*20260920',
          'DTM*003*20260918',
          'REF*SE*SN0000A1',
          'REF*SE*SN0000A2',
        ],
        ...['UIT*EA*8250.00', 'LIN*1*VP*EX4100-48P', 'N1*EN*HALDEN HOSPITALS', 'N4*AUSTIN*TX*78701*US'],
        ...['N1*BY*ALDER INTEGRATORS*92*PTR-0042', 'REF*CT*DR-2026-000184', 'REF*IV*INV-88120'],
      ],
    ],
    [
      'with its part before its quantity',
      changed('UIT*EA*8250.00', ['QTY*39*2*EA', 'UIT*EA*8250.00'], without('QTY')),
    ],
    ['as a sale from stock', changed('PTD*SD', ['PTD*SS'])],
    [
      'with another number of the part too',
      changed('LIN*1*VP*EX4100-48P', ['LIN*1*UP*0123456789*VP*EX4100-48P']),
    ],
    ['with a stock beside it', [...SALE, 'QTY*17*40*EA']],
    ['with a reference that nobody asked for', [...SALE, 'REF*ZZ*whatever', 'PER*IC*A. BUYER']],
    ['with a reference twice that says the same', [...SALE, 'REF*IV*INV-88120']],
  ])('is read %s', (_what, body) => expect(lineOf(body)).toEqual(SOLD));

  it('has the number of its PTD, and each cell its segment and element, sent or to be added', () => {
    const { rows, header, interchangeNumber, notices, blank } = read([...HEADER, ...without('DTM*003')]);
    expect({ interchangeNumber, notices, blank }).toEqual({
      interchangeNumber: '000000462',
      notices: [],
      blank: 0,
    });
    expect(header).toEqual(POS_COLUMNS.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      row: 9,
      places: {
        ...{ invoice_no: '10, REF02', sku: '16, LIN03', unit_net_price: '17, UIT02', reporter_id: '8, N104' },
        ...{ transaction_type: '9, PTD01', invoice_date: '9, DTM*003', original_invoice_no: '9, REF*OI' },
        ...{ report_period: '6, DTM02', currency: '5, CUR02', end_customer_country: '14, N404' },
      },
    });
  });
});

describe('req:R12 a return in an X12 867', () => {
  it('counts below zero, and is quoted as it was sent', () => {
    expect(lineOf(RETURN)).toMatchObject({
      ...{ transaction_type: 'return', quantity: '-1', original_invoice_no: 'INV-87904', invoice_line: '2' },
      ...{ ship_date: '20260922', sku: 'SRX340-SYS-JB' },
    });
    expect(read([...HEADER, ...RETURN]).rows[0]?.sent).toMatchObject({
      quantity: '1',
      transaction_type: 'RP',
    });
  });
  it.each([
    ['QTY*39', changed('QTY*61*1*EA', ['QTY*39*1*EA'], RETURN)],
    ['a sale with QTY*61', changed('PTD*RP', ['PTD*SD'], RETURN)],
  ])('is a row in error where PTD and QTY differ: %s', (_what, body) => {
    const [row] = read([...HEADER, ...body]).rows;
    const { findings } = readRow(row ?? { row: 0, cells: {} }, reading);
    expect(findings.map(({ code, column }) => [code, column])).toEqual([['SIGN_MISMATCH', 'quantity']]);
  });
  it('is not sent below zero', () => {
    expect(problemsOf(changed('QTY*61*1*EA', ['QTY*61*-1*EA'], RETURN))).toEqual([
      'SIGN_MISMATCH quantity=-1: Segment 17, QTY02: what came back is sent as a number above zero, and this is -1.',
    ]);
  });
});

describe('req:R12 the loops of an X12 867', () => {
  it('are as many lines as there are quantities, with what stands in front of them for all', () => {
    const second = [
      'QTY*39*1*EA',
      'LIN*2*VP*EX4100-24P',
      'UIT*EA*4100.00',
      'REF*SE*SN0000B1',
      'DTM*011*20260921',
    ];
    const { rows } = read([...HEADER, ...SALE, ...second]);
    expect(
      rows.map(({ row, cells: { invoice_no: invoice, invoice_line: line, ship_date: on } }) => [
        row,
        invoice,
        line,
        on,
      ]),
    ).toEqual([
      [9, 'INV-88120', '1', '20260920'],
      [22, 'INV-88120', '2', '20260921'],
    ]);
    expect(rows[1]?.cells).toMatchObject({
      serial_numbers: 'SN0000B1',
      reseller_id: 'PTR-0042',
      unit_net_price: '4100.00',
    });
    // The invoice day stands in the loop of the first quantity, and is not the second one's.
    expect(rows[1]?.cells.invoice_date).toBe('');
  });
  it('take party and currency of the header where they have none of their own', () => {
    expect(lineOf([...SALE, 'CUR*DS*EUR'])).toEqual({ ...SOLD, currency: 'EUR' });
    const header = [...HEADER, 'N1*BY*ALDER INTEGRATORS*92*PTR-0042'];
    expect(read([...header, ...without('N1*BY')]).rows[0]?.cells).toMatchObject({ reseller_id: 'PTR-0042' });
  });
  it('without a quantity or a part are a row that lacks them', () => {
    const [row] = read([...HEADER, 'PTD*SD', ...PARTIES]).rows;
    const { findings } = readRow(row ?? { row: 0, cells: {} }, reading);
    expect(findings.filter(({ code }) => code === 'REQUIRED_MISSING').map(({ column }) => column)).toEqual([
      ...['invoice_no', 'invoice_line', 'invoice_date', 'ship_date', 'sku', 'quantity', 'unit_net_price'],
    ]);
  });
  it.each([
    [
      'an unknown PTD01',
      changed('PTD*SD', ['PTD*ZZ']),
      'TYPE_UNKNOWN transaction_type=ZZ: Segment 9, PTD01: "ZZ" is no code of PTD01. Allowed: SD, SS, RP.',
    ],
    ['no PTD01', changed('PTD*SD', ['PTD']), 'TYPE_UNKNOWN transaction_type=: Segment 9, PTD01: ""'],
    [
      'an unknown QTY01',
      changed('QTY*39*2*EA', ['QTY*32*2*EA']),
      'TYPE_UNKNOWN quantity=32: Segment 15, QTY01: "32" is no code of QTY01. Allowed: 39, 61.',
    ],
    ['two invoices', [...SALE, 'REF*IV*INV-2'], 'COLUMN_DOUBLED invoice_no=INV-2: Segment 22'],
    [
      'two prices',
      [...SALE, 'UIT*EA*1.00'],
      'COLUMN_DOUBLED unit_net_price=1.00: Segment 22, UIT02: "1.00" stands for unit_net_price, and segment 17 says "8250.00"',
    ],
    ['two parts', [...SALE, 'LIN*1*VP*EX4100-24P'], 'COLUMN_DOUBLED sku=EX4100-24P: Segment 22, LIN03'],
    ['two ship days', [...SALE, 'DTM*011*20260921'], 'COLUMN_DOUBLED ship_date=20260921: Segment 22, DTM02'],
    [
      'two quantities of one part',
      [...changed('UIT*EA*8250.00', ['QTY*39*2*EA'], without('QTY')), 'QTY*39*3*EA'],
      'COLUMN_DOUBLED quantity=3',
    ],
  ])('that say two things, or none, are a row in error: %s', (_what, body, says) => {
    expect(problemsOf(body).join('\n')).toContain(says);
  });
});

describe('req:R12 the profile of a sender', () => {
  it('names other qualifiers in its mapping, and what codes mean in its formats', () => {
    const options = {
      mapping: {
        'REF*DR': 'deal_registration_no',
        'ref*ct': 'contract_no',
        'N1*EU': 'end_customer_name',
        'LIN*MG': 'sku',
        Artikel: 'sku',
      },
      formats: { 'PTD*ZZ': 'demo', 'QTY*32': 'sale' },
    };
    const body = [
      ...[
        'PTD*ZZ',
        'REF*IV*INV-1',
        'REF*DR*DR-2026-000184',
        'REF*CT*FRAME-7',
        'N1*EU*HALDEN HOSPITALS',
        'N4****US',
      ],
      ...['QTY*32*1', 'LIN*1*MG*EX4100-48P', 'UIT*EA*1'],
    ];
    expect(lineOf(body, options)).toMatchObject({
      ...{
        transaction_type: 'demo',
        quantity: '1',
        deal_registration_no: 'DR-2026-000184',
        contract_no: 'FRAME-7',
      },
      ...{ end_customer_name: 'HALDEN HOSPITALS', end_customer_country: 'US', sku: 'EX4100-48P' },
    });
    expect(read([...HEADER, 'PTD*SD', 'QTY*39*1'], options).rows[0]?.places).toMatchObject({
      ...{ deal_registration_no: '9, REF*DR', end_customer_name: '9, N1*EU', sku: '9, LIN*MG' },
    });
  });
  it('reads numbers that its tables write with a comma, for an 867 has a point', () => {
    const [row] = read([...HEADER, ...SALE], { formats: { decimal: ',' } }).rows;
    expect(row?.cells.unit_net_price).toBe('8250,00');
    expect(row?.sent.unit_net_price).toBe('8250.00');
  });
  it('has constants for what a line does not say, and only for that', () => {
    const constants = { end_customer_country: 'CA', currency: 'EUR' };
    expect(lineOf(changed('N4*AUSTIN*TX*78701*US', ['N4*AUSTIN*TX*78701']), { constants })).toEqual({
      ...SOLD,
      end_customer_country: 'CA',
    });
    expect(lineOf(SALE, { constants })).toEqual(SOLD);
  });
});

describe('req:R12 an X12 867 that is refused', () => {
  const header = (...segments: readonly string[]) => edi([...segments, ...SALE]);
  it.each([
    [
      'no BPT',
      header(...without('BPT', HEADER)),
      'SEGMENT_MISSING: Segment 3: the transaction set has no BPT before its first PTD',
    ],
    [
      'no CUR',
      header(...without('CUR', HEADER)),
      'SEGMENT_MISSING: Segment 3: the transaction set has no CUR',
    ],
    [
      'no sender',
      header(...without('N1*DS', HEADER)),
      'SEGMENT_MISSING: Segment 3: the transaction set has no N1*DS',
    ],
    ['no period', header(...without('DTM', HEADER)), 'PERIOD_INVALID: Segment 3: the report has no period'],
    [
      'two months',
      header(...changed('DTM*091*20260930', ['DTM*091*20261001'], HEADER)),
      'PERIOD_INVALID: Segment 7: a report is of one month, and this one of 2026-09, 2026-10',
    ],
    [
      'a period that is none',
      header(...changed('DTM*090*20260901', ['DTM*090*260901'], HEADER)),
      'PERIOD_INVALID: Segment 6, DTM02: "260901" is no day',
    ],
    [
      'a cancellation',
      header(...changed('BPT*00*POS-2026-09*20261003*02', ['BPT*01*X'], HEADER)),
      'FILE_UNREADABLE: Segment 4, BPT01: "01" is neither an original report',
    ],
  ])('has %s', (_what, text, says) => expect(refusalOf(text)).toContain(says));

  it('replaces lines with BPT*05, and is read like any other', () => {
    const body = [...changed('BPT*00*POS-2026-09*20261003*02', ['BPT*05*POS-2026-09'], HEADER), ...SALE];
    expect(read(body).rows[0]?.cells).toMatchObject(SOLD);
  });
  it('has a period of which one day is sent', () =>
    expect(read([...without('DTM*091', HEADER), ...SALE]).rows[0]?.cells.report_period).toBe('2026-09'));
  it('reports two months in two sets', () => {
    const october = HEADER.map((one) =>
      one.replace('DTM*090*202609', 'DTM*090*202610').replace('DTM*091*20260930', 'DTM*091*20261031'),
    );
    const body = [...october, ...SALE, 'CTT*1'];
    const second = ['ST*867*0002', ...body, `SE*${String(body.length + 2)}*0002`]
      .map((one) => `${one}~`)
      .join('\n');
    const two = edi([...HEADER, ...SALE]).replace('GE*1*', `${second}\nGE*2*`);
    expect(refusalOf(two)).toContain(
      'PERIOD_INVALID: Segment 24: the file reports several months: 2026-09, 2026-10',
    );
  });
  it('is marked as a test, in production only', () => {
    const text = edi([...HEADER, ...SALE], 'T');
    expect(readCsv(Buffer.from(text), kind, {}).notices.map(({ code }) => code)).toEqual([
      'TEST_INTERCHANGE',
    ]);
    const interchange = interchangeForm({ ediReceiver: 'CHANNELLEDGER', nodeEnv: 'production' });
    expect(() => readCsv(Buffer.from(text), { ...kind, interchange }, {})).toThrow(
      'TEST_INTERCHANGE: Segment 1',
    );
    expect(readCsv(Buffer.from(edi([...HEADER, ...SALE])), { ...kind, interchange }, {}).notices).toEqual([]);
  });
  it('has more lines than are read', () => {
    const few = { ...kind, interchange: { ...form, maxLines: 1 } };
    expect(() => readCsv(Buffer.from(edi([...HEADER, ...SALE, ...RETURN])), few, {})).toThrow(
      'TOO_MANY_ROWS: At most 1 lines of an X12 867 are read.',
    );
    expect(form.maxLines).toBe(20_000);
  });
  it('is another set', () =>
    expect(refusalOf(edi([...HEADER, ...SALE]).replace('ST*867', 'ST*850'))).toMatch(
      /^FILE_UNREADABLE: Segment 3: This is an X12 850/,
    ));
});

it('req:R12 a missing CTT is a notice', () => {
  const text = edi([...HEADER, ...SALE])
    .replace('CTT*1~\n', '')
    .replace('SE*21*', 'SE*20*');
  expect(readCsv(Buffer.from(text), kind, {}).notices).toEqual([
    {
      code: 'SEGMENT_MISSING',
      detail: 'Segment 3: the transaction set has no CTT, so nobody counted its lines.',
    },
  ]);
});

it('req:R12 bytes that are not UTF-8 are read as Windows-1252, and said so', () => {
  const text = edi([...HEADER, ...changed('N1*EN*HALDEN HOSPITALS', ['N1*EN*MÜLLER'])]);
  const { rows, notices } = readCsv(Buffer.from(text, 'latin1'), kind, {});
  expect([rows[0]?.cells.end_customer_name, notices.map(({ code }) => code)]).toEqual([
    'MÜLLER',
    ['ENCODING_ASSUMED'],
  ]);
});

it('req:R12 the sample says what the sample of the template says', () => {
  const folder = join(__dirname, '..', '..', '..', '..', '..', 'samples');
  const rowsOf = (name: string) =>
    readCsv(readFileSync(join(folder, name)), kind, {}).rows.map(({ cells }) => cells);
  const said = (cells: Readonly<Record<string, string>>) => {
    const { end_customer_domain: _domain, reseller_name: name, ...rest } = cells;
    return Object.fromEntries(
      Object.entries({ ...rest, reseller_name: name?.toUpperCase() ?? '' })
        .map(([column, cell]) => [column, column.endsWith('_date') ? cell.replaceAll('-', '') : cell])
        .filter(([, cell]) => cell !== ''),
    );
  };
  expect(rowsOf('pos-2026-09.edi').map(said)).toEqual(rowsOf('pos-2026-09.csv').map(said));
});
