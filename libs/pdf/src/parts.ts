// What documents for people have in common: their paper, their styles and the table of facts that they begin with.
import type { Content, StyleDictionary } from 'pdfmake/interfaces';

/** Styles that every document has; it may add its own. */
export const STYLES: StyleDictionary = {
  title: { fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
  section: { fontSize: 11, bold: true, margin: [0, 14, 0, 4] },
  note: { fontSize: 8, color: '#333333', margin: [0, 10, 0, 0] },
};

/** Where people print on Letter. */
const LETTER = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'PH', 'VE']);

/** @param country of whom the document goes to, ISO 3166 */
export const paperOf = (country: string): 'A4' | 'LETTER' => (LETTER.has(country) ? 'LETTER' : 'A4');

/** What a document is about, name by name; the last is what matters. */
export const factsTable = (facts: readonly (readonly [name: string, value: string])[]): Content => ({
  table: {
    widths: [110, '*'],
    body: facts.map(([name, value], index) => [
      { text: name, color: '#555555' },
      { text: value, bold: index === facts.length - 1 },
    ]),
  },
  layout: 'noBorders',
});
