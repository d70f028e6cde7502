import { LANGUAGES, type Language } from '@channel/kernel';
import { figuresOf } from '@channel/testing';
import type { DocumentLine, StatementDocument } from './statement-document';
import { pdfOfStatement } from './statement-pdf';
import { sheetOfStatement } from './statement-sheet';
import { STATEMENT_WORDS } from './statement-words';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line: DocumentLine = {
  ...{ rewardLineId: 'rlin_1', partnerId: 'prtn_1', lineId: 'ship_1', dealNumber: 'DR-2026-000044' },
  ...{
    invoiceNo: 'INV-88120',
    invoiceLine: '1',
    shipOn: '2026-09-20',
    quarter: '2026-Q3',
    sku: 'EX4100-48P',
  },
  ...{ quantity: 2, planId: 'plan.quarterly', ruleVersion: 1, level: 'elite-plus', amount: usd('-82500') },
  ...{ rate: { kind: 'banded', percent: '5.25' }, base: usd('123456700'), inputEventIds: [] },
  codes: ['QUANTITY_ABOVE_QUOTE', 'TOO_LATE'],
  adjusts: {
    ...{ cause: 'return', quarter: '2026-Q2', rewardLineId: 'rlin_0' },
    ...{ wanted: usd('-82500'), issued: usd('0'), takenByHand: usd('1000') },
  },
};
const statement: StatementDocument = {
  ...{ number: 'ST-2026Q3-PTR0042', programmeId: 'jpa-2023', definitionVersion: 1, quarter: '2026-Q3' },
  partner: { code: 'PTR-0042', name: 'Alder Integrators', country: 'US' },
  ...{ issuedAt: '2026-10-15T08:00:00.000Z', issuedOn: '2026-10-15', payableFromOn: '2026-11-14' },
  ...{ calculated: usd('0'), adjusted: usd('-82500'), total: usd('-82500') },
  digest: 'sha256:ab12',
  lines: [line],
};

/** All that is written on the pages. */
const textsIn = (content: unknown): readonly string[] => {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== 'object' || content === null) return [];
  const { text, table, body } = content as Readonly<Record<string, unknown>>;
  return [text, table, body].flatMap(textsIn);
};
const pages = (language: Language) => textsIn(pdfOfStatement(statement, STATEMENT_WORDS[language]).content);

describe('req:4.6 the documents of a statement', () => {
  it('say the same figures in each language, written as its readers write them', () => {
    const [en, de] = [pages('en'), pages('de')];
    expect(de.length).toBe(en.length);
    en.forEach((text, at) => {
      expect([text, figuresOf(de[at] ?? '', 'de')]).toEqual([text, figuresOf(text, 'en')]);
    });
    expect(en).toContain('USD -825.00');
    expect(de).toContain('USD −825,00');
    expect(de).toContain('20.09.2026');
  });

  it('leave no word of English to German readers', () => {
    expect(pages('de').join(' ')).not.toMatch(/\b(the|of|and|reward|quarter|shipped|line|digest)\b/i);
  });

  it('have a title for each column of the sheet, and the same cells below', () => {
    const [en, de] = LANGUAGES.map((language) => sheetOfStatement(statement, STATEMENT_WORDS[language]));
    expect(new Set(de?.columns).size).toBe(en?.columns.length);
    expect(de?.rows[0]).toEqual(en?.rows[0]);
  });
});
