import type { PosCells } from './pos-row';

/**
 * How a sender writes days and numbers where it differs from the template. Only what is declared is read: nothing is
 * guessed from the cells.
 */
export type DeclaredFormats = Readonly<{
  date?: 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY';
  /** `,`: `1.234,56` is 1234.56. */
  decimal?: ',';
  /** Signs in front of or behind amounts, e.g. `$`; with them, commas between thousands are read. */
  currencySign?: string;
  /** Negative quantities of sales are returns. */
  negative?: 'return';
  /** The layout has no line numbers: rows are counted among those that say the same of one invoice. */
  lines?: 'ordinal';
}>;

const DATES = ['invoice_date', 'ship_date', 'order_date'] as const;
const AMOUNTS = ['unit_net_price', 'amount', 'quantity'] as const;

/** Turns the rows of a file into what the template would have; what is not as declared is named, not guessed. */
export const declaredReader = (formats: DeclaredFormats): (<Row extends PosCells>(row: Row) => Row) => {
  if (Object.keys(formats).length === 0) return (row) => row;
  return (row) => {
    const cells: Record<string, string> = { ...row.cells };
    const sent: Record<string, string> = { ...row.sent };
    const misformed: string[] = [];
    const change = (column: string, read: (text: string) => string | undefined): void => {
      const text = cells[column];
      if (text === undefined || text === '') return;
      const plain = read(text);
      if (plain === undefined) misformed.push(column);
      sent[column] ??= text;
      cells[column] = plain ?? text;
    };
    for (const column of DATES) change(column, (text) => dayText(text, formats));
    for (const column of AMOUNTS) change(column, (text) => numberText(text, formats));
    if (formats.negative === 'return' && /^-\d/.test(cells.quantity ?? ''))
      change('transaction_type', (type) => (type.toLowerCase() === 'sale' ? 'return' : type));
    return { ...row, cells, sent, misformed };
  };
};

const dayText = (text: string, { date }: DeclaredFormats): string => {
  const [, first = '', second = '', year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (date === undefined || year === undefined) return text;
  const [day, month] = date === 'MM/DD/YYYY' ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** @returns `undefined` for a number that is not in the declared form: under a comma, a point is a mistake (G81) */
const numberText = (text: string, { decimal, currencySign }: DeclaredFormats): string | undefined => {
  const bare = currencySign === undefined ? text : text.replace(currencySign, '').trim();
  if (decimal === ',')
    return /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : undefined;
  return currencySign !== undefined && /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : bare;
};

/** The formats among an import's options; what is unknown is not declared. */
export const formatsOf = (formats: unknown): DeclaredFormats => {
  if (typeof formats !== 'object' || formats === null) return {};
  const { date, decimal, currencySign, negative, lines } = formats as Readonly<Record<string, unknown>>;
  const known = (['DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const).find((form) => form === date);
  return {
    ...(known === undefined ? {} : { date: known }),
    ...(decimal === ',' ? { decimal } : {}),
    ...(typeof currencySign === 'string' && currencySign !== '' ? { currencySign } : {}),
    ...(negative === 'return' ? { negative } : {}),
    ...(lines === 'ordinal' ? { lines } : {}),
  };
};
