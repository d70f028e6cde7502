import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { HistorySection } from '../../../shared/records/history-section';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import { partnerActMessages } from '../acts.messages';
import {
  pointsHistory,
  pointsQuery,
  targetsQuery,
  useApprovePoints,
  useDeclinePoints,
  useWhyNotApprovePoints,
  type PointsEntry,
} from '../api/points.query';
import { partnerMessages } from '../partners.messages';
import { HalfYear } from './half-year';
import { PointsReversal } from './points-reversal';
import { ProposePointsDialog } from './propose-points-dialog';

/** Targets of the half-years, and the entries that count towards them; proposed ones are decided here. */
export const Points = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const word = useText(partnerActMessages);
  const proposes = useMay()('partner.admin', 'channel.manager', 'channel.lead');
  const [open, setOpen] = useKept('partners.Points.open', false);
  const { data: targets = [] } = useQuery(targetsQuery(partnerId));
  const accountId = targets[0]?.accountId;
  return (
    <Stack gap="lg">
      <HalfYear partnerId={partnerId} />
      <Targets partnerId={partnerId} />
      {proposes && (
        <Button w="max-content" onClick={() => setOpen(true)}>
          {word('propose')}
        </Button>
      )}
      {open && <ProposePointsDialog partnerId={partnerId} onClose={() => setOpen(false)} />}
      <section>
        <Title order={2} size="h4" mb="xs">
          {say('entries')}
        </Title>
        <ListTable
          title={say('entries')}
          query={pointsQuery(partnerId)}
          columns={useColumns()}
          idOf={({ id }) => id}
          empty={<Empty title={say('noEntries')}>{say('noEntriesAbout')}</Empty>}
          exportName="flex-points"
        />
      </section>
      {accountId !== undefined && <HistorySection of={pointsHistory(accountId)} />}
    </Stack>
  );
};

const Targets = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const targets = useQuery(targetsQuery(partnerId));
  if (targets.isPending) return <Loading rows={2} />;
  if (targets.isError) return <Failure error={targets.error} onRetry={() => void targets.refetch()} />;
  if (targets.data.length === 0) return <Text c="dimmed">{say('noTargets')}</Text>;
  return (
    <WideTable minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('halfYear')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th ta="right">{say('target')}</Table.Th>
            <Table.Th ta="right">{say('earned')}</Table.Th>
            <Table.Th ta="right">{say('short')}</Table.Th>
            <Table.Th>{say('until')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {targets.data.map(({ id, halfYear, status, target, earned, short, lastDay }) => (
            <Table.Tr key={id}>
              <Table.Td>{halfYear}</Table.Td>
              <Table.Td>
                <StatusWord status={status} {...(status === 'open' ? { about: say('targetOpen') } : {})} />
              </Table.Td>
              <Table.Td ta="right">{target.quantity}</Table.Td>
              <Table.Td ta="right">{earned.quantity}</Table.Td>
              <Table.Td ta="right">{short.quantity}</Table.Td>
              <Table.Td>
                <Day of={lastDay} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const useColumns = (): readonly Column<PointsEntry>[] => {
  const say = useText(partnerMessages);
  return [
    {
      ...{ key: 'event', label: say('event') },
      cell: ({ earningEvent }) => codeText(earningEvent),
      text: ({ earningEvent }) => earningEvent,
    },
    {
      ...{ key: 'quantity', label: say('quantity'), numeric: true },
      cell: ({ points }) => points.quantity,
      text: ({ points }) => points.quantity,
    },
    {
      ...{ key: 'evidence', label: say('evidence') },
      cell: ({ evidence }) => evidence.reference,
      text: ({ evidence }) => evidence.reference,
    },
    {
      ...{ key: 'earnedOn', label: say('earnedOn') },
      cell: ({ earnedOn }) => <Day of={earnedOn} />,
      text: ({ earnedOn }) => earnedOn,
    },
    {
      ...{ key: 'status', label: say('status') },
      cell: (entry) =>
        entry.status === 'proposed' ? (
          <Decide entry={entry} />
        ) : (
          <>
            {codeText(entry.status)}
            <PointsReversal entry={entry} />
          </>
        ),
      text: ({ status }) => status,
    },
  ];
};

const Decide = ({ entry }: Readonly<{ entry: PointsEntry }>) => {
  const say = useText(partnerMessages);
  const decides = useMay()('channel.manager', 'channel.lead');
  const [open, setOpen] = useKept<'approve' | 'decline'>(`partners.Decide.open.${entry.id}`);
  const onClose = (): void => setOpen(undefined);
  const approve = useApprovePoints({ entry, onDone: onClose });
  const decline = useDeclinePoints({ entry, onDone: onClose });
  const consequence = say('pointsConsequence', {
    ...{ points: entry.points.quantity, event: codeText(entry.earningEvent) },
    evidence: entry.evidence.reference,
  });
  const whyNot = useWhyNotApprovePoints(entry, decides);
  if (!decides) return codeText(entry.status);
  return (
    <Group gap={4}>
      <Button size="xs" disabled={whyNot !== undefined} onClick={() => setOpen('approve')}>
        {say('approve')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen('decline')}>
        {say('decline')}
      </Button>
      {whyNot !== undefined && (
        <Text size="sm" c="dimmed">
          {whyNot}
        </Text>
      )}
      {open === 'approve' && (
        <DecisionDialog
          {...{ onClose, consequence, command: approve }}
          title={say('approvePointsTitle')}
          act={say('approvePointsAct')}
          onAct={() => approve.run()}
        />
      )}
      {open === 'decline' && (
        <ReasonDialog
          {...{ onClose, consequence, command: decline }}
          title={say('declinePointsTitle')}
          act={say('declinePointsAct')}
        />
      )}
    </Group>
  );
};
