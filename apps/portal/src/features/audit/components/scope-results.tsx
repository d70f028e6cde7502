import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { useToday } from '../../../shared/programme/use-today';
import { Failure } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { COUNTED, countQuery, type CountName } from '../api/scope.query';
import { auditMessages } from '../audit.messages';
import { placesOf, type AuditScope } from '../routes/audit-scope';

type Props = Readonly<{ scope: AuditScope }>;

/** How much of each process stands in the scope, and what its controls found: zero is a result. */
export const ScopeResults = ({ scope }: Props) => {
  const say = useText(auditMessages);
  const rows = COUNTED.filter(({ process }) => scope.process === undefined || scope.process === process);
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('counted')}</Table.Th>
            <Table.Th ta="right">{say('count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Result key={row.name} {...row} scope={scope} />
          ))}
        </Table.Tbody>
      </Table>
      {scope.partnerId !== undefined && rows.some(({ byPartner }) => !byPartner) && (
        <Text size="sm" c="dimmed" mt="xs">
          {say('ofAllPartners')}
        </Text>
      )}
    </>
  );
};

type ResultProps = Props & Readonly<{ name: CountName; byPartner: boolean; control: boolean }>;

const Result = ({ name, byPartner, control, scope }: ResultProps) => {
  const say = useText(auditMessages);
  const { to, search } = placesOf(scope, useToday())[name];
  const { data, error, refetch } = useQuery(countQuery(name, search));
  const asterisk = scope.partnerId !== undefined && !byPartner ? ' *' : '';
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Anchor component={Link} to={to} search={inAddress(search)} inherit>
          {say(`counted_${name}`)}
        </Anchor>
        {asterisk}
      </Table.Th>
      <Table.Td ta="right" className="figures">
        {error === null ? (data ?? '…') : <Failure error={error} onRetry={() => void refetch()} />}
        {control && data !== undefined && `, ${say(data === 0 ? 'asItShould' : 'toLookAt')}`}
      </Table.Td>
    </Table.Tr>
  );
};
