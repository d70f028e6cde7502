import { FileProblemError } from './decode';

const SAVE_AS_CSV = 'Save it as CSV (UTF-8) and send that.';

/** What people send in place of CSV or a workbook, by how its bytes begin. */
const KNOWN: readonly Readonly<{ begins: RegExp; what: string; remedy: string }>[] = [
  {
    begins: /^\u00D0\u00CF\u0011\u00E0/,
    what: 'a workbook of an old spreadsheet (XLS)',
    remedy: 'Save it as a workbook (XLSX) or as CSV (UTF-8) and send that.',
  },
  { begins: /^%PDF-/, what: 'a PDF document', remedy: 'Send the data as CSV (UTF-8).' },
  { begins: /^\s*<(?:\?xml|!doctype|html|table)/i, what: 'an XML or HTML file', remedy: SAVE_AS_CSV },
  {
    begins: /^\s*ISA([^A-Za-z0-9])\d\d\1/,
    what: 'an X12 interchange',
    remedy:
      'Of EDI an X12 867 is read, as a sales report. Send these lines as CSV with the columns of the template.',
  },
  {
    begins: /^\s*(?:UNA.{6}\s*)?UNB[+:]/,
    what: 'an EDIFACT interchange',
    remedy: 'EDI is not read. Send the same lines as CSV with the columns of the template.',
  },
];
const TRANSACTION_SET = /[~\r\n']\s*ST[^A-Za-z0-9](\d{3})[^A-Za-z0-9]/;

/**
 * Names a file that is neither a CSV nor a workbook before anything is read of it.
 * @param readsX12 whether the kind reads interchanges, and says itself what is wrong with one
 * @throws FileProblemError FILE_UNREADABLE with the remedy
 */
export const mustBeText = (bytes: Uint8Array, readsX12 = false): void => {
  const start = Buffer.from(bytes.subarray(0, 2_000))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  const known = KNOWN.find(({ begins }) => begins.test(start));
  if (known === undefined) return;
  const isX12 = known.what.includes('X12');
  if (isX12 && readsX12) return;
  const set = isX12 ? TRANSACTION_SET.exec(start)?.[1] : undefined;
  const what = set === undefined ? known.what : `an X12 ${set}`;
  throw new FileProblemError('FILE_UNREADABLE', `This is ${what}. ${known.remedy}`);
};
