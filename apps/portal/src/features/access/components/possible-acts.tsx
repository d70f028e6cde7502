import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { anyOf } from '../../../shared/format/list';
import { codeText } from '../../../shared/format/code-text';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { useKnownRefusalText } from '../../../shared/refusals/refusal-text';
import { useRoleText } from '../../../shared/session/role-text';
import { LooksBadge, type Looks } from '../../../shared/ui/looks-badge';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { possibleActsQuery, type PossibleAct } from '../api/possible-acts.query';
import { possibleActMessages } from '../possible-acts.messages';

/** S1: what somebody may do with a record, and which rule refuses the rest; the record stands in the address. */
export const PossibleActs = ({ personId, name }: Readonly<{ personId: string; name: string }>) => {
  const say = useText(possibleActMessages);
  const { values, set } = useListAddress();
  const [typed, setTyped] = useKept('access.PossibleActs.typed', values.record ?? '');
  const record = values.record;
  return (
    <Stack gap="md" component="section" aria-label={say('title', { name })}>
      <div>
        <Text fw={600}>{say('title', { name })}</Text>
        <Text size="sm" c="dimmed">
          {say('about')}
        </Text>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set({ record: typed.trim() === '' ? undefined : typed.trim() });
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            name="record"
            label={say('record')}
            description={say('recordHint')}
            value={typed}
            maxLength={40}
            w={{ base: '100%', xs: 320 }}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {say('ask')}
          </Button>
        </Group>
      </form>
      {record !== undefined && <Answer {...{ personId, record }} />}
    </Stack>
  );
};

const Answer = ({ personId, record }: Readonly<{ personId: string; record: string }>) => {
  const answer = useQuery(possibleActsQuery(personId, record));
  if (answer.isPending) return <Loading rows={8} />;
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  return <Acts acts={answer.data.acts} />;
};

const LOOKS: Readonly<Record<PossibleAct['outcome'], Looks>> = {
  allowed: { icon: 'check', color: 'teal' },
  depends: { icon: 'clock', color: 'blue' },
  refused: { icon: 'cross', color: 'gray' },
};
const ORDER = ['allowed', 'depends', 'refused'] as const;

const Acts = ({ acts }: Readonly<{ acts: readonly PossibleAct[] }>) => {
  const say = useText(possibleActMessages);
  const of = (outcome: PossibleAct['outcome']) => acts.filter((act) => act.outcome === outcome);
  const count = (outcome: PossibleAct['outcome']): number => of(outcome).length;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {say('count', { allowed: count('allowed'), depends: count('depends'), refused: count('refused') })}
      </Text>
      <WideTable minWidth={560}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('act')}</Table.Th>
              <Table.Th>{say('answer')}</Table.Th>
              <Table.Th>{say('why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ORDER.flatMap(of).map((act) => (
              <Row key={act.operation} act={act} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

const Row = ({ act }: Readonly<{ act: PossibleAct }>) => {
  const say = useText(possibleActMessages);
  const called = useActText();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {called(act.operation)}
      </Table.Th>
      <Table.Td>
        <LooksBadge looks={LOOKS[act.outcome]}>{say(act.outcome)}</LooksBadge>
      </Table.Td>
      <Table.Td>
        {act.rule !== null && (
          <Text span size="sm" fw={600}>
            {say(`rule_${act.rule}`)}
            {': '}
          </Text>
        )}
        <Why act={act} />
      </Table.Td>
    </Table.Tr>
  );
};

/** A word for each operation; one that a newer server knows is called by its name. */
const useActText = (): ((operation: string) => string) => {
  const say = useText(possibleActMessages);
  return (operation) => {
    const key = `act_${operation}`;
    return isWord(key)
      ? say(key)
      : codeText(operation.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`));
  };
};
type Word = keyof (typeof possibleActMessages)['en'];
const isWord = (key: string): key is Word => Object.hasOwn(possibleActMessages.en, key);

const Why = ({ act: { rule, code, roles, freshSignIn, outcome } }: Readonly<{ act: PossibleAct }>) => {
  const say = useText(possibleActMessages);
  const sentence = useKnownRefusalText();
  const word = useRoleText();
  const { language } = useLocale();
  const said = (): string | undefined => {
    if (rule === 'person') return say('shutOut');
    if (rule === 'role') return say('needs', { roles: anyOf(roles.map(word), language) });
    if (rule === 'scope' && code === 'NOT_FOUND') return say('notTheirs');
    return code === null ? undefined : sentence(code);
  };
  return (
    <Text span size="sm">
      {[said(), outcome !== 'refused' && freshSignIn ? say('fresh') : undefined]
        .filter((part) => part !== undefined)
        .join(' ')}
    </Text>
  );
};
