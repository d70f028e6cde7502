import { Group, Textarea, TextInput } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useDayChoice } from '../../../shared/programme/use-today';
import { PersonSelect } from '../../../shared/people/person-select';
import { useNameManager, useRecordReview } from '../api/lot-commands';
import { creditMessages } from '../credits.messages';
import type { LotDialogProps } from './booking-dialogs';

export const NameManagerDialog: ComponentType<LotDialogProps> = ({ lot, onClose }) => {
  const say = useText(creditMessages);
  const { day, choose } = useDayChoice();
  const [manager, setManager] = useKept('credits.NameManagerDialog.manager', '');
  const [hours, setHours] = useKept('credits.NameManagerDialog.hours', '');
  const command = useNameManager({ lot, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'nameManager', { reference: lot.reference })}
      onAct={() => command.run({ managerId: manager, hours: hours.trim(), fromOn: day })}
    >
      <PersonSelect name="managerId" label={say('manager')} value={manager} onChange={setManager} />
      <TextInput
        name="hours"
        required
        maxLength={120}
        label={say('hours')}
        description={say('hoursHint')}
        value={hours}
        onChange={({ currentTarget }) => setHours(currentTarget.value)}
      />
      <DayField name="fromOn" required label={say('managerFrom')} value={day} onChange={choose} />
    </DecisionDialog>
  );
};

/** In the order in which a review is led. */
export const REVIEW_ROLES = [
  'service-manager',
  'service-partner-manager',
  'account-manager',
  'support-engineer',
  'partner-management',
  'partner-operations',
  'end-customer',
] as const;
type Role = (typeof REVIEW_ROLES)[number];
const NOBODY = Object.fromEntries(REVIEW_ROLES.map((role) => [role, '0'])) as Record<Role, string>;

export const RecordReviewDialog: ComponentType<LotDialogProps> = ({ lot, onClose }) => {
  const say = useText(creditMessages);
  const { day, choose } = useDayChoice();
  const [present, setPresent] = useKept<Record<Role, string>>('credits.RecordReviewDialog.present', {
    ...NOBODY,
    'service-manager': '1',
  });
  const [notes, setNotes] = useKept('credits.RecordReviewDialog.notes', '');
  const command = useRecordReview({ lot, onDone: onClose });
  const attendees = REVIEW_ROLES.flatMap((role) => {
    const count = Number(present[role]);
    return count > 0 ? [{ role, count }] : [];
  });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'recordReview', { reference: lot.reference })}
      onAct={() => command.run({ heldOn: day, attendees, notes: notes.trim() })}
    >
      <DayField name="fromOn" required label={say('heldOn')} value={day} onChange={choose} />
      <Group gap="xs" align="end" role="group" aria-label={say('attendees')}>
        {REVIEW_ROLES.map((role) => (
          <TextInput
            key={role}
            type="number"
            min={0}
            max={100}
            w={180}
            label={say(`role_${role}`)}
            value={present[role]}
            onChange={({ currentTarget: { value } }) =>
              setPresent((before) => ({ ...before, [role]: value }))
            }
          />
        ))}
      </Group>
      <Textarea
        name="notes"
        required
        autosize
        minRows={3}
        maxLength={4000}
        label={say('notes')}
        description={say('notesHint')}
        value={notes}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
