import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Content, StyleDictionary, TableCell, TDocumentInformation } from 'pdfmake/interfaces';
import { STYLES } from './parts';
import { PDF_THREAD } from './pdf-thread';

/** What may stand in a cell of a table. */
export type PdfCell = TableCell;
/** A document without functions: it is sent to a thread. */
export type PdfDocument = Readonly<{
  title: string;
  author: string;
  /** When it came to be, in business: the bytes rest on it and on no clock. */
  createdAt: string;
  pageSize: 'A4' | 'LETTER';
  /** Stands at the foot of each page, before its number. */
  footer: string;
  /** Beside those of every document: title, section, note. */
  styles?: StyleDictionary;
  content: readonly Content[];
}>;

/** Documents are made one after the other, whoever asks. */
let before: Promise<unknown> = Promise.resolve();

/** @throws Error if it cannot be laid out */
export const pdfOf = (document: PdfDocument): Promise<Uint8Array> => {
  const made = before.then(() => inThread(document));
  before = made.catch(() => undefined);
  return made;
};

const FONTS = 'pdfmake/fonts/Roboto';

const inThread = ({ title, author, createdAt, pageSize, footer, styles, content }: PdfDocument) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const fonts = require.resolve(FONTS);
    const info: TDocumentInformation = { title, author, creator: 'Channel Ledger' };
    const thread = new Worker(PDF_THREAD, {
      eval: true,
      workerData: {
        ...{ pdfmake: require.resolve('pdfmake'), fonts, folder: dirname(fonts), createdAt, footer },
        definition: {
          ...{ info, pageSize, styles: { ...STYLES, ...styles }, content },
          pageMargins: [40, 48, 40, 56],
          defaultStyle: { font: 'Roboto', fontSize: 9 },
        },
      },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    thread.once('message', (bytes: Uint8Array) => {
      resolve(bytes);
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('The thread that lays out a document ended without one.'));
    });
  });
