import { Text } from '@mantine/core';
import type { Money } from '../format/money';
import { codeText, isKnownCode } from '../format/code-text';
import { saidText } from '../format/said-text';
import { useLocale, useText } from '../i18n/locale';
import { useOrganisationName } from '../organisations/organisation-name';
import { Table } from '../ui/table';
import { Day } from '../ui/values';
import { ExplainedAmount } from './explained-amount';
import type { Explanation } from './explanation.query';
import { SummedTable } from './summed-table';
import { whyOf } from './why-key';
import { whyMessages } from './why.messages';

type Part = Explanation['parts'][number];

/** What an amount consists of: each part opens its own explanation, and they add up. */
export const PartsTable = ({ parts, amount }: Readonly<{ parts: readonly Part[]; amount: Money }>) => {
  const say = useText(whyMessages);
  return (
    <SummedTable amount={amount}>
      {parts.map((part, at) => (
        <PartRow key={`${part.name}${String(at)}`} part={part} />
      ))}
      {parts.length === 0 && (
        <Table.Tr>
          <Table.Td colSpan={2}>{say('noParts')}</Table.Td>
        </Table.Tr>
      )}
    </SummedTable>
  );
};

/** By the names of the programme, one behind the other: a plan has but one word. */
const noteText = (note: string, language: string): string =>
  note
    .split(', ')
    .map((one) => (isKnownCode(one) ? codeText(one) : saidText(one, language)))
    .join(', ');

const PartRow = ({
  part: { what, name, note, amount, partnerId, on, because, explainedBy },
}: Readonly<{ part: Part }>) => {
  const say = useText(whyMessages);
  const nameOf = useOrganisationName();
  const { language } = useLocale();
  const details = [partnerId === null ? null : nameOf(partnerId), note && noteText(note, language)].filter(
    (text) => text !== null,
  );
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {say(`part_${what}`, { name })}
        {details.length > 0 && (
          <Text size="sm" c="dimmed">
            {details.join(', ')}
          </Text>
        )}
        {on !== null && (
          <Text size="sm" c="dimmed">
            <Day of={on} />
          </Text>
        )}
        {because !== null && <Text size="sm">{saidText(because, language)}</Text>}
      </Table.Th>
      <Table.Td ta="right">
        <ExplainedAmount of={amount} why={whyOf(explainedBy)} />
      </Table.Td>
    </Table.Tr>
  );
};
