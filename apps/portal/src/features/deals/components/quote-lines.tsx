import { useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Bom } from '../api/bom.query';
import type { Quote, QuotedLines } from '../api/build-quote-commands';
import { quoteMessages } from '../quote.messages';
import { BomTable } from './bom-table';
import { PriceInput } from './price-input';
import { moneyOf, type TypedPrices } from './typed-prices';

/** Prices of all lines as they are sent; nothing while one of them is no amount. */
export const quotedLines = (
  lines: readonly Readonly<{ line: string }>[],
  typed: TypedPrices,
  currency: string,
): QuotedLines | undefined => {
  const priced = lines.flatMap(({ line }) => {
    const unitPrice = moneyOf(typed[line], currency);
    return unitPrice === undefined ? [] : [{ line, unitPrice }];
  });
  return priced.length === lines.length ? priced : undefined;
};

type Props = Readonly<{
  bom: Bom;
  quote?: Pick<Quote, 'lines'>;
  /** What is typed; nothing where the prices are only read. */
  typed?: TypedPrices;
  onChange?: (line: string, price: string) => void;
}>;

/** The lines of a quote against the bill of materials: what is quoted at another price than the approved one is strong. */
export const QuoteLines = ({ bom, quote, typed, onChange }: Props) => {
  const say = useText(quoteMessages);
  const quotedOf = (line: string) => quote?.lines?.find((one) => one.line === line)?.unitPrice;
  return (
    <BomTable
      lines={bom.lines}
      columns={[
        { key: 'list', label: say('list'), cell: ({ listUnit }) => <Amount of={listUnit} /> },
        { key: 'approved', label: say('approved'), cell: ({ netUnit }) => <Amount of={netUnit} /> },
        {
          ...{ key: 'quoted', label: say('quoted') },
          cell: ({ line, netUnit }) =>
            typed === undefined ? (
              <Amount of={quotedOf(line)} strong={quotedOf(line)?.amount !== netUnit?.amount} />
            ) : (
              <PriceInput
                label={say('priceOf', { line })}
                value={typed[line] ?? ''}
                currency={bom.list.currency}
                onChange={(price) => onChange?.(line, price)}
              />
            ),
        },
      ]}
    />
  );
};
