import { Button, Group } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Table } from '../../../shared/ui/table';
import type { Partner } from '../api/partners.query';
import { enrolmentMessages } from '../enrolment.messages';
import { wordOf } from './partner-acts';
import { isAssessed, openingOf } from './role-acts';
import { DeclineRoleDialog, EnrolInRoleDialog, OpenRoleDialog } from './role-dialogs';
import { TitledList } from './titled-list';

type Deciding = Readonly<{ act: 'enrolInRole' | 'declineRole'; role: string }>;

/** C10: roles beside the first one, each an enrolment of its own; nothing where there is none and nobody can begin one. */
export const FurtherRoles = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(enrolmentMessages);
  const { roles, organisation } = useMe();
  const who = { roles, own: organisation.id === partner.id };
  const [open, setOpen] = useKept('partners.FurtherRoles.open', false);
  const [deciding, setDeciding] = useKept<Deciding>('partners.FurtherRoles.deciding');
  const onClose = (): void => setDeciding(undefined);
  const opening = openingOf(partner, who);
  const further = partner.furtherRoles ?? [];
  if (further.length === 0 && opening === undefined) return null;
  return (
    <>
      <TitledList
        title={say('furtherRoles')}
        act={opening && { label: say(opening), onClick: () => setOpen(true) }}
        empty={say('noFurtherRoles')}
        isEmpty={further.length === 0}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('role')}</Table.Th>
              <Table.Th>{say('status')}</Table.Th>
              <Table.Th>{say('level')}</Table.Th>
              <Table.Th>{say('regions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {further.map((one) => (
              <Table.Tr key={one.role}>
                <Table.Td>{codeText(one.role)}</Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    <StatusWord status={wordOf(one.status)} />
                    {isAssessed(partner, one, who) && <Decisions role={one.role} onDecide={setDeciding} />}
                  </Group>
                </Table.Td>
                <Table.Td>{one.level === null ? '–' : codeText(one.level)}</Table.Td>
                <Table.Td>{one.regions.map(codeText).join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </TitledList>
      {open && opening !== undefined && (
        <OpenRoleDialog {...{ partner, opening }} onClose={() => setOpen(false)} />
      )}
      {deciding?.act === 'enrolInRole' && (
        <EnrolInRoleDialog {...{ partner, onClose }} role={deciding.role} />
      )}
      {deciding?.act === 'declineRole' && (
        <DeclineRoleDialog {...{ partner, onClose }} role={deciding.role} />
      )}
    </>
  );
};

const Decisions = ({
  role,
  onDecide,
}: Readonly<{ role: string; onDecide: (deciding: Deciding) => void }>) => {
  const say = useText(enrolmentMessages);
  return (['enrolInRole', 'declineRole'] as const).map((act) => (
    <Button
      key={act}
      size="compact-xs"
      variant="default"
      aria-label={`${say(act)}: ${codeText(role)}`}
      onClick={() => onDecide({ act, role })}
    >
      {say(act)}
    </Button>
  ));
};
