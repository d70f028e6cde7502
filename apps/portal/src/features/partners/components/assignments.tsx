import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { managersQuery } from '../../../shared/organisations/managers.query';
import { usePersonNames } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { useAssignManager, useEndAssignment } from '../api/assignment-commands';
import type { Partner } from '../api/partners.query';
import { enrolmentMessages } from '../enrolment.messages';
import { TitledList } from './titled-list';

type Assignment = NonNullable<Partner['assignments']>[number];
const KINDS = [
  'pam',
  'pxm',
  'bdm',
  'service-partner-manager',
] as const satisfies readonly Assignment['kind'][];

/** C10: who of the vendor looks after a partner; a lead assigns them and ends it. */
export const Assignments = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(enrolmentMessages);
  const assigns = useMay()('channel.lead');
  const [assigning, setAssigning] = useKept('partners.Assignments.assigning', false);
  const [ending, setEnding] = useKept<Assignment>('partners.Assignments.ending');
  const assignments = partner.assignments ?? [];
  return (
    <>
      <TitledList
        title={say('lookedAfter')}
        act={assigns ? { label: say('assign'), onClick: () => setAssigning(true) } : undefined}
        empty={say('nobodyAssigned')}
        isEmpty={assignments.length === 0}
      >
        <AssignmentTable assignments={assignments} {...(assigns ? { onEnd: setEnding } : {})} />
      </TitledList>
      {assigning && <AssignDialog partner={partner} onClose={() => setAssigning(false)} />}
      {ending !== undefined && (
        <EndDialog partner={partner} assignment={ending} onClose={() => setEnding(undefined)} />
      )}
    </>
  );
};

type TableProps = Readonly<{
  assignments: readonly Assignment[];
  /** For whoever may end one. */
  onEnd?: (assignment: Assignment) => void;
}>;

const AssignmentTable = ({ assignments, onEnd }: TableProps) => {
  const say = useText(enrolmentMessages);
  const person = usePersonNames(assignments.map(({ personId }) => personId));
  const nameOf = ({ kind, personId }: Assignment): string =>
    `${say(`assigned_${kind}`)}: ${person(personId) ?? ''}`;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('name')}</Table.Th>
          <Table.Th>{say('from')}</Table.Th>
          <Table.Th>{say('firstDayWithout')}</Table.Th>
          {onEnd !== undefined && <Table.Th>{say('endAssignment')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {assignments.map((assignment) => (
          <Table.Tr key={assignment.assignmentId}>
            <Table.Td>{nameOf(assignment)}</Table.Td>
            <Table.Td>
              <Day of={assignment.fromOn} />
            </Table.Td>
            <Table.Td>
              {assignment.beforeOn === null ? say('open') : <Day of={assignment.beforeOn} />}
            </Table.Td>
            {onEnd !== undefined && (
              <Table.Td>
                {assignment.beforeOn === null && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`${say('endAssignment')}: ${nameOf(assignment)}`}
                    onClick={() => onEnd(assignment)}
                  >
                    {say('endAssignment')}
                  </Button>
                )}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type DialogProps = Readonly<{ partner: Partner; onClose: () => void }>;

const AssignDialog = ({ partner, onClose }: DialogProps) => {
  const say = useText(enrolmentMessages);
  const { data: managers = [] } = useQuery(managersQuery);
  const [kind, setKind] = useKept<Assignment['kind']>('partners.AssignDialog.kind', 'pam');
  const [personId, setPerson] = useKept('partners.AssignDialog.personId', '');
  const [fromOn, setFrom] = useKept('partners.AssignDialog.fromOn', '');
  const [beforeOn, setBefore] = useKept('partners.AssignDialog.beforeOn', '');
  const command = useAssignManager({ partner, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'assign', { name: partner.name })}
      onAct={() =>
        command.run({
          ...{ kind, personId },
          ...(fromOn === '' ? {} : { fromOn }),
          ...(beforeOn === '' ? {} : { beforeOn }),
        })
      }
    >
      <NativeSelect
        name="kind"
        label={say('task')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: say(`assigned_${value}`) }))}
        onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'pam')}
      />
      <NativeSelect
        name="personId"
        required
        label={say('person')}
        value={personId}
        data={[
          { value: '', label: say('choose') },
          ...managers.map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
        onChange={({ currentTarget }) => setPerson(currentTarget.value)}
      />
      <DayField name="fromOn" label={say('from')} value={fromOn} onChange={setFrom} />
      <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </DecisionDialog>
  );
};

const EndDialog = ({ partner, assignment, onClose }: DialogProps & Readonly<{ assignment: Assignment }>) => {
  const say = useText(enrolmentMessages);
  const { assignmentId, personId } = assignment;
  const [beforeOn, setBefore] = useKept('partners.assignmentsEndDialog.beforeOn', '');
  const command = useEndAssignment({ partner, assignmentId, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'endAssignment', {
        name: partner.name,
        person: usePersonNames([personId])(personId) ?? '',
      })}
      command={{
        ...command,
        run: (reason) => command.run({ reason, ...(beforeOn === '' ? {} : { beforeOn }) }),
      }}
    >
      <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </ReasonDialog>
  );
};
