import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType } from 'react';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { personHistory, personQuery, type Person } from '../api/people.query';
import { recordsOf } from '../components/person-records';
import {
  AttendanceDialog,
  ExamDialog,
  TrainingDialog,
  WithdrawDialog,
  type PersonDialogProps,
} from '../components/record-dialogs';
import { DutiesDialog, EraseDialog, LeaveDialog, MoveDialog } from '../components/stint-dialogs';
import { credentialMessages } from '../credentials.messages';

/** P12: what somebody at a partner holds until when, and on which records it rests. */
export const PartnerPersonPage = () => {
  const person = useQuery(personQuery(useRecordId('personId')));
  if (person.isPending) return <Loading rows={6} />;
  if (person.isError) return <Failure error={person.error} onRetry={() => void person.refetch()} />;
  return <PersonRecordPage person={person.data} />;
};

const PersonRecordPage = ({ person }: Readonly<{ person: Person }>) => {
  const say = useText(credentialMessages);
  const nameOf = useOrganisationName();
  const name = person.name ?? say('forgotten');
  return (
    <RecordPage
      back={{ to: '/credentials', label: say('back') }}
      title={name}
      number={person.stints.map(({ partnerId }) => nameOf(partnerId)).join(', ')}
      called={name}
      status={null}
      actions={<Acts {...{ person, name }} />}
      aside={null}
    >
      <RecordTabs
        tabs={[
          { name: 'held', label: say('held'), content: <Held person={person} /> },
          { name: 'records', label: say('records'), content: <Records person={person} /> },
          {
            name: 'history',
            label: say('history'),
            content: <RecordHistory of={personHistory(person.id)} />,
          },
        ]}
      />
    </RecordPage>
  );
};

const Held = ({ person: { held } }: Readonly<{ person: Person }>) => {
  const say = useText(credentialMessages);
  if (held.length === 0) return <Empty title={say('nothingHeld')} />;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('holds')}</Table.Th>
          <Table.Th>{say('until')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {held.map(({ credential, name, derived, expiresOn }) => (
          <Table.Tr key={credential}>
            <Table.Td>
              {name}
              {derived && (
                <Text size="sm" c="dimmed">
                  {say('derived')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <Day of={expiresOn} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const KEEPERS = ['partner.admin', 'channel.manager', 'channel.lead'] as const;

const Records = ({ person }: Readonly<{ person: Person }>) => {
  const say = useText(credentialMessages);
  const keeps = useMay()(...KEEPERS);
  const [withdrawn, setWithdrawn] = useKept<Readonly<{ recordId: string; name: string }>>(
    'credentials.Records.withdrawn',
  );
  const records = recordsOf(person);
  if (records.length === 0) return <Empty title={say('noRecords')} />;
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('record')}</Table.Th>
            <Table.Th>{say('on')}</Table.Th>
            <Table.Th>{say('until')}</Table.Th>
            <Table.Th ta="right">{say('score')}</Table.Th>
            {keeps && <Table.Th>{say('withdraw')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record) => (
            <Table.Tr key={record.recordId}>
              <Table.Td td={record.withdrawn ? 'line-through' : undefined}>
                {codeText(record.what)}
                {record.withdrawn && ` (${say('withdrawn')})`}
              </Table.Td>
              <Table.Td>
                <Day of={record.on} />
              </Table.Td>
              <Table.Td>
                <Day of={record.until} />
              </Table.Td>
              <Table.Td ta="right">{record.score ?? '–'}</Table.Td>
              {keeps && (
                <Table.Td>
                  {!record.withdrawn && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${say('withdraw')}: ${codeText(record.what)}`}
                      onClick={() => setWithdrawn({ recordId: record.recordId, name: codeText(record.what) })}
                    >
                      {say('withdraw')}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {withdrawn !== undefined && (
        <WithdrawDialog {...withdrawn} person={person} onClose={() => setWithdrawn(undefined)} />
      )}
    </>
  );
};

const DIALOGS = {
  exam: ExamDialog,
  training: TrainingDialog,
  attendance: AttendanceDialog,
  changeDuties: DutiesDialog,
  move: MoveDialog,
  leave: LeaveDialog,
  erase: EraseDialog,
} as const satisfies Readonly<Record<string, ComponentType<PersonDialogProps>>>;
type Act = keyof typeof DIALOGS;

const Acts = ({ person, name }: Readonly<{ person: Person; name: string }>) => {
  const say = useText(credentialMessages);
  const may = useMay();
  const [open, setOpen] = useKept<Act>('credentials.personActs.open');
  if (!may(...KEEPERS)) return null;
  const gone = person.stints.every(({ leftOn }) => leftOn !== null);
  const there: readonly Act[] = ['exam', 'training', 'attendance', 'changeDuties'];
  const acts: readonly Act[] = gone
    ? person.name === null
      ? []
      : ['erase']
    : [...there, ...(may('channel.manager', 'channel.lead') ? (['move'] as const) : []), 'leave'];
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  return (
    <>
      <ActBar acts={acts.map((act) => ({ name: act, label: say(act) }))} onAct={setOpen} />
      {Dialog !== undefined && <Dialog {...{ person, name }} onClose={() => setOpen(undefined)} />}
    </>
  );
};
