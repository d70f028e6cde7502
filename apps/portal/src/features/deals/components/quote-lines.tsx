import { Table, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Bom } from '../api/bom.query';
import type { Quote, QuotedLines } from '../api/build-quote-commands';
import { quoteMessages } from '../quote.messages';
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
  const { currency } = bom.list;
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('line')}</Table.Th>
            <Table.Th>{say('sku')}</Table.Th>
            <Table.Th ta="right">{say('quantity')}</Table.Th>
            <Table.Th ta="right">{say('list')}</Table.Th>
            <Table.Th ta="right">{say('approved')}</Table.Th>
            <Table.Th ta="right">{say('quoted')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bom.lines.map(({ line, sku, quantity, listUnit, netUnit }) => {
            const quoted = quote?.lines?.find((one) => one.line === line)?.unitPrice;
            return (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td className="figures">{sku}</Table.Td>
                <Table.Td ta="right" className="figures">
                  {quantity}
                </Table.Td>
                <Table.Td ta="right">
                  <Amount of={listUnit} />
                </Table.Td>
                <Table.Td ta="right">
                  <Amount of={netUnit} />
                </Table.Td>
                <Table.Td ta="right">
                  {typed === undefined ? (
                    <Amount of={quoted} strong={quoted?.amount !== netUnit?.amount} />
                  ) : (
                    <TextInput
                      size="xs"
                      w={140}
                      ml="auto"
                      inputMode="decimal"
                      aria-label={say('priceOf', { line })}
                      value={typed[line] ?? ''}
                      error={moneyOf(typed[line], currency) === undefined && say('notAnAmount', { currency })}
                      styles={{ input: { textAlign: 'right' } }}
                      onChange={({ currentTarget }) => onChange?.(line, currentTarget.value)}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
