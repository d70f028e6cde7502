import { Table, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Bom } from '../api/bom.query';
import { priceMessages } from '../price.messages';
import { moneyOf, type TypedPrices } from './typed-prices';

type Props = Readonly<{
  bom: Bom;
  /** What is typed; nothing where the price is only read. */
  typed: TypedPrices | undefined;
  onChange: (line: string, price: string) => void;
}>;

/** List, standard, requested and approved price of each line, beside each other. */
export const PriceLines = ({ bom, typed, onChange }: Props) => {
  const say = useText(priceMessages);
  const { currency } = bom.list;
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('line')}</Table.Th>
            <Table.Th>{say('sku')}</Table.Th>
            <Table.Th ta="right">{say('quantity')}</Table.Th>
            <Table.Th ta="right">{say('list')}</Table.Th>
            <Table.Th ta="right">{say('standard')}</Table.Th>
            <Table.Th ta="right">{say('requested')}</Table.Th>
            <Table.Th ta="right">{say('netUnit')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bom.lines.map(({ line, sku, quantity, listUnit, standardNetUnit, requestedNetUnit, netUnit }) => (
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
                <Amount of={standardNetUnit} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={requestedNetUnit} />
              </Table.Td>
              <Table.Td ta="right">
                {typed === undefined ? (
                  <Amount of={netUnit} strong />
                ) : (
                  <TextInput
                    size="xs"
                    w={140}
                    ml="auto"
                    inputMode="decimal"
                    aria-label={say('netOf', { line })}
                    value={typed[line] ?? ''}
                    error={moneyOf(typed[line], currency) === undefined && say('notAnAmount', { currency })}
                    styles={{ input: { textAlign: 'right' } }}
                    onChange={({ currentTarget }) => onChange(line, currentTarget.value)}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
