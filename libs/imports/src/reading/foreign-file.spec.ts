import { FileProblemError } from './decode';
import { readCsv } from './read-csv';

const kind = { maxRows: 10, columns: [{ name: 'sku', required: true, synonyms: [] }] };
const refusalOf = (text: string): string => {
  try {
    readCsv(Buffer.from(text, 'latin1'), kind, {});
  } catch (error) {
    if (error instanceof FileProblemError) return `${error.code}: ${error.detail} [${error.header.join()}]`;
    throw error;
  }
  return 'read';
};
const ISA =
  'ISA*00*          *00*          *ZZ*MERIDIANDIST   *ZZ*CHANNELLEDGER  *261003*0410*U*00401*000000462*0*T*>~';

describe('case:C20 a file that is no CSV', () => {
  it.each([
    ['an X12 867', `${ISA}\nGS*PT*A*B*20261003*0410*462*X*004010~\nST*867*0001~`],
    ['an X12 867', `${ISA}GS*PT*A*B*20261003*0410*462*X*004010~ST*867*0001~`],
    ['an X12 850', `\uFEFF${ISA}GS*PO*A*B*20261003*0410*462*X*004010~ST*850*0001~`.replace('\uFEFF', 'ï»¿')],
    ['an X12 interchange', ISA],
    ['an EDIFACT interchange', "UNA:+.? 'UNB+UNOC:3+A+B+261003:0410+1'"],
    ['XLSX', 'PK\u0003\u0004\u0014\u0000'],
    ['XLS', '\u00D0\u00CF\u0011\u00E0\u00A1'],
    ['a PDF document', '%PDF-1.7'],
    ['an XML or HTML file', '<html><table>'],
  ])('is named: %s', (what, text) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatch(/^FILE_UNREADABLE: This is .* \[\]$/);
    expect(refusal).toContain(what);
  });
  it('is none because it begins like one', () => {
    expect(refusalOf('sku\nISA-1\n')).toBe('read');
    expect(refusalOf('ISA,sku\nx,A-1\n')).toBe('read');
  });
});
