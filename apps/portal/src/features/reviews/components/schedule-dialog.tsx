import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField, ReasonField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useDayChoice } from '../../../shared/programme/use-today';
import { codeText } from '../../../shared/format/code-text';
import { reviewedRolesQuery, useScheduleReview } from '../api/reviews.query';
import { reviewMessages } from '../reviews.messages';

/** A review beside the regular ones, which are scheduled by themselves. */
export const ScheduleDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(reviewMessages);
  const navigate = useNavigate();
  const [partnerId, setPartnerId] = useKept('reviews.ScheduleDialog.partnerId', '');
  const [role, setRole] = useKept<string | null>('reviews.ScheduleDialog.role', null);
  const [reason, setReason] = useKept('reviews.ScheduleDialog.reason', '');
  const { data: roles = [] } = useQuery(reviewedRolesQuery(partnerId));
  const { today, day, choose } = useDayChoice();
  const command = useScheduleReview(({ id }) => void navigate({ to: `/reviews/${id}` }));
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'schedule')}
      onAct={() => command.run({ partnerId, dueOn: day, reason, ...(role === null ? {} : { role }) })}
    >
      <PartnerSelect
        name="partnerId"
        value={partnerId}
        onChange={(chosen) => {
          setPartnerId(chosen);
          setRole(null);
        }}
      />
      {roles.length > 1 && (
        <Select
          name="role"
          label={say('role')}
          data={roles.map((value) => ({ value, label: codeText(value) }))}
          value={role ?? roles[0] ?? null}
          allowDeselect={false}
          onChange={setRole}
        />
      )}
      <DayField name="dueOn" required label={say('dueOn')} min={today} value={day} onChange={choose} />
      <ReasonField max={500} label={say('reasonRead')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};
