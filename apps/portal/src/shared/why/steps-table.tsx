import { Alert, Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Money } from '../format/money';
import { saidText } from '../format/said-text';
import { useLocale, useText } from '../i18n/locale';
import { Table } from '../ui/table';
import { Amount } from '../ui/values';
import { screenOf } from './referred';
import type { Trace } from './trace.query';
import { whyMessages } from './why.messages';

/** From the facts to an amount; what counts adds up to it. */
export const StepsTable = ({ steps, amount }: Readonly<{ steps: Trace['steps']; amount: Money }>) => {
  const say = useText(whyMessages);
  const { language } = useLocale();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('step')}</Table.Th>
          <Table.Th>{say('what')}</Table.Th>
          <Table.Th ta="right">{say('counts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map(({ kind, label, money, contributes, refs, eventIds }, at) => (
          <Table.Tr key={`${kind}${String(at)}`}>
            <Table.Th scope="row" fw={400}>
              {say(kind)}
            </Table.Th>
            <Table.Td>
              {saidText(label, language)}
              {money !== undefined && !contributes && (
                <Text size="sm" c="dimmed">
                  <Amount of={money} />
                </Text>
              )}
              <RestsOn {...{ refs, eventIds }} />
            </Table.Td>
            <Table.Td ta="right">{contributes && money !== undefined && <Amount of={money} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row" colSpan={2}>
            {say('total')}
          </Table.Th>
          <Table.Td ta="right">
            <Amount of={amount} strong />
          </Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
};

/** The records and events behind a step; what the viewer may not open is not in the answer. */
const RestsOn = ({ refs, eventIds = [] }: Pick<Trace['steps'][number], 'refs' | 'eventIds'>) => {
  const say = useText(whyMessages);
  return refs.length + eventIds.length === 0 ? null : (
    <Group gap="xs" mt={2}>
      {refs.map((ref) => (
        <Anchor key={ref.href} component={Link} {...screenOf(ref)} size="sm">
          {say(`ref_${ref.kind}`, { id: ref.id })}
        </Anchor>
      ))}
      {eventIds.map((id, at) => (
        <Anchor key={id} component={Link} to={`/events/${id}`} size="sm">
          {say('event', { number: String(at + 1) })}
        </Anchor>
      ))}
    </Group>
  );
};

/** Why it is nothing, or less than the rule would give, and what helps. */
export const ZeroNote = ({ zero }: Pick<Trace, 'zero'>) => {
  const say = useText(whyMessages);
  const { language } = useLocale();
  return zero.length === 0 ? null : (
    <Alert color="orange" title={say('zero')}>
      {zero.map(({ code, reason, remedy }) => (
        <div key={code}>
          <Text size="sm" fw={600}>
            {say(`zero_${code}`)}
          </Text>
          <Text size="sm">{saidText(`${reason} ${remedy}`, language)}</Text>
        </div>
      ))}
    </Alert>
  );
};
