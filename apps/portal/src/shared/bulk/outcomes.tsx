import { Text, VisuallyHidden } from '@mantine/core';
import { useText } from '../i18n/locale';
import { useKnownRefusalText } from '../refusals/refusal-text';
import { Table } from '../ui/table';
import { Amount } from '../ui/values';
import type { Chosen } from './bulk-act';
import type { BulkItem } from './bulk.query';
import { bulkMessages } from './bulk.messages';

/** Of each record what is possible, or what came of it; a "no" with its sentence. */
export const Outcomes = ({
  chosen,
  items,
}: Readonly<{ chosen: readonly Chosen[]; items: readonly BulkItem[] }>) => {
  const say = useText(bulkMessages);
  const amounts = chosen.some(({ amount }) => amount !== undefined);
  return (
    <Table verticalSpacing={6}>
      <caption>
        <VisuallyHidden>{say('outcome')}</VisuallyHidden>
      </caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('record')}</Table.Th>
          {amounts && <Table.Th ta="right">{say('amount')}</Table.Th>}
          <Table.Th>{say('outcome')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {chosen.map(({ key, name, amount }, index) => {
          const item = items[index];
          return (
            item !== undefined && (
              <Table.Tr key={key}>
                <Table.Td>{name}</Table.Td>
                {amounts && (
                  <Table.Td ta="right">
                    <Amount of={amount ?? null} />
                  </Table.Td>
                )}
                <Table.Td>
                  <Outcome item={item} />
                </Table.Td>
              </Table.Tr>
            )
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

const Outcome = ({ item: { outcome, code, detail } }: Readonly<{ item: BulkItem }>) => {
  const say = useText(bulkMessages);
  const sentence = useKnownRefusalText();
  if (outcome !== 'refused') return <Text inherit>{say(outcome)}</Text>;
  return (
    <>
      <Text inherit fw={600}>
        {sentence(code ?? '') ?? code}
      </Text>
      <Text size="sm" c="dimmed">
        {detail}
      </Text>
    </>
  );
};
