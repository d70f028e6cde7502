import { ProblemException } from '@channel/http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBomFile } from './bom-file';

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'cases');
const read = (name: string) => readBomFile(readFileSync(join(FOLDER, `${name}.csv`)));
const codesOf = (text: string): readonly unknown[] => {
  try {
    readBomFile(Buffer.from(text));
  } catch (error) {
    if (error instanceof ProblemException) return (error.more.errors ?? []).map(({ code }) => code);
    throw error;
  }
  return [];
};

describe('bills of materials that were taken wrongly once', () => {
  it('case:C18 what is pasted has no header: the columns of the template', () => {
    const { lines, findings } = read('bom-paste-without-header');
    expect(lines).toEqual([
      { line: '1', sku: 'EX4100-24P', quantity: 3, site: 'Lab' },
      { line: '2', sku: 'AP33-WW', quantity: 6 },
    ]);
    expect(findings).toEqual([]);
  });
  it('case:C18 a look-alike dash and full-width digits are read with a warning', () => {
    expect(read('bom-dash')).toMatchObject({
      lines: [{ sku: 'EX4100-24P', quantity: 3 }],
      findings: [{ row: 2, column: 'sku', value: 'EX4100–24P', code: 'VALUE_NORMALISED' }],
    });
    expect(read('bom-full-width')).toMatchObject({
      lines: [{ sku: 'AP33-WW', quantity: 7 }],
      findings: [{ row: 2, column: 'quantity', value: '７', code: 'VALUE_NORMALISED' }],
    });
  });
  it('case:C18 says that it guessed the encoding', () =>
    expect(read('bom-windows-1252')).toMatchObject({
      lines: [{ sku: 'AP33-WW', quantity: 2, site: 'Zürich' }],
      findings: [{ code: 'ENCODING_ASSUMED' }],
    }));
  it.each([
    ['bom-501', 501, 'EX4100-48P', ['TOO_MANY_ROWS']],
    ['bom-601', 601, 'AP33-WW', ['TOO_MANY_ROWS']],
    ['one line less', 500, 'AP33-WW', []],
  ])('case:F49 case:C18 takes 500 lines: %s', (_, count, sku, codes) => {
    const lines = Array.from({ length: count }, (_line, at) => `${String(at + 1)},${sku},1\n`);
    expect(codesOf(`line,sku,quantity\n${lines.join('')}`)).toEqual(codes);
  });
  it('case:C17 G71 never loses a part to a stray quote', () => {
    expect(codesOf('line,sku,quantity\n1,"AP33-WW,1\n2,EX4100-24P,2\n3,"AP33-WW,4\n')).toEqual([
      'QUOTE_BROKEN',
    ]);
    expect(codesOf('line,sku,quantity,notes\n1,AP33-WW,1,"24\n2,EX4100-24P,2,rack 24"\n')).toEqual([
      'QUOTE_BROKEN',
    ]);
  });
  it('case:C17 G72 names a part number that a spreadsheet damaged, in its line', () =>
    expect(readBomFile(Buffer.from('sku,quantity\n1.2E+11,1\n')).lines).toMatchObject([
      { unread: [{ pointer: '/lines/0/sku', code: 'ID_DAMAGED' }] },
    ]));
  it('case:C17 an old workbook or EDI file is named', () => {
    const refusal = (text: string): unknown => {
      try {
        return readBomFile(Buffer.from(text, 'latin1'));
      } catch (error) {
        return error instanceof ProblemException ? error.more.errors?.[0]?.detail : error;
      }
    };
    expect(refusal('\u00D0\u00CF\u0011\u00E0…')).toMatch(/XLS.*Save it as a workbook \(XLSX\) or as CSV/);
    expect(refusal('PK\u0003\u0004…')).toMatch(/no workbook/);
  });
});
