import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { positionText } from '../../../shared/format/position';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { modelsQuery, type ReadModel } from '../api/operations.query';
import { operationsMessages } from '../operations.messages';
import { OperationButton } from './operation-dialog';
import { WideTable } from '../../../shared/ui/wide-table';

const unwell = ({ status, parked, caughtUp }: ReadModel): number =>
  (status === 'live' ? 0 : 4) + (parked > 0 ? 2 : 0) + (caughtUp ? 0 : 1);
/** What does not run as it should comes first. */
const needsLook = (one: ReadModel, other: ReadModel): number => unwell(other) - unwell(one);

/** S4: where each read model and automation is, and what of it is parked. */
export const ReadModels = () => {
  const say = useText(operationsMessages);
  const models = useQuery(modelsQuery);
  if (models.isPending) return <Loading rows={8} />;
  if (models.isError) return <Failure error={models.error} onRetry={() => void models.refetch()} />;
  if (models.data.length === 0) return <Empty title={say('noModels')} />;
  return (
    <WideTable minWidth={820}>
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('name')}</Table.Th>
            <Table.Th>{say('kind')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th>{say('position')}</Table.Th>
            <Table.Th ta="right">{say('parked')}</Table.Th>
            <Table.Th>{say('acts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...models.data].sort(needsLook).map((model) => (
            <ModelRow key={`${model.name}${String(model.build)}`} model={model} />
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const ModelRow = ({ model }: Readonly<{ model: ReadModel }>) => {
  const say = useText(operationsMessages);
  const { name, kind, status, caughtUp, position, head, parked, problem, strict } = model;
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        {strict && (
          <Text size="sm" c="dimmed">
            {say('strict')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{say(kind)}</Table.Td>
      <Table.Td>
        <StatusWord status={status} />
        {problem !== null && (
          <Text size="sm" lang="en">
            {problem}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="figures">
        {caughtUp
          ? say('caughtUp')
          : say('behind', { position: positionText(position), head: positionText(head) })}
      </Table.Td>
      <Table.Td ta="right">{parked}</Table.Td>
      <Table.Td>
        {status === 'stopped' ? (
          <OperationButton act="resume" name={name} />
        ) : (
          kind === 'projection' && <OperationButton act="rebuild" name={name} />
        )}
      </Table.Td>
    </Table.Tr>
  );
};
