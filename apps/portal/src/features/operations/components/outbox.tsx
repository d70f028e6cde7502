import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Instant } from '../../../shared/ui/values';
import { outboxQuery } from '../api/operations.query';
import { operationsMessages } from '../operations.messages';
import { OperationButton } from './operation-dialog';
import { WideTable } from '../../../shared/ui/wide-table';

/** S4: what automations could not do yet, and what was refused to them. */
export const Outbox = () => {
  const say = useText(operationsMessages);
  const outbox = useQuery(outboxQuery);
  if (outbox.isPending) return <Loading rows={6} />;
  if (outbox.isError) return <Failure error={outbox.error} onRetry={() => void outbox.refetch()} />;
  if (outbox.data.length === 0) return <Empty title={say('noOutbox')}>{say('noOutboxAbout')}</Empty>;
  return (
    <WideTable minWidth={820}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('type')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th ta="right">{say('attempts')}</Table.Th>
            <Table.Th ta="right">{say('waiting')}</Table.Th>
            <Table.Th>{say('since')}</Table.Th>
            <Table.Th>{say('acts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {outbox.data.map(
            ({ id, automation, type, status, attempts, waiting, problem, refusal, createdAt }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  {type}
                  <Text size="sm" c="dimmed">
                    {automation}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <StatusWord status={status} />
                  {problem !== null && (
                    <Text size="sm" lang="en">
                      {problem}
                    </Text>
                  )}
                  {problem === null && refusal !== null && <Text size="sm">{refusal.detail}</Text>}
                </Table.Td>
                <Table.Td ta="right">{attempts}</Table.Td>
                <Table.Td ta="right">{waiting}</Table.Td>
                <Table.Td>
                  <Instant of={createdAt} />
                </Table.Td>
                <Table.Td>
                  {status === 'failed' && <OperationButton act="command" name={id} label={type} />}
                </Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
