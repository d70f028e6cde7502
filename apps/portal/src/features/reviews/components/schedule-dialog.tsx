import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField, ReasonField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useDayChoice } from '../../../shared/programme/use-today';
import { useScheduleReview } from '../api/reviews.query';
import { reviewMessages } from '../reviews.messages';

/** A review beside the regular ones, which are scheduled by themselves. */
export const ScheduleDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(reviewMessages);
  const navigate = useNavigate();
  const [partnerId, setPartnerId] = useState('');
  const [reason, setReason] = useState('');
  const { today, day, choose } = useDayChoice();
  const command = useScheduleReview(({ id }) => void navigate({ to: `/reviews/${id}` }));
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'schedule')}
      onAct={() => command.run({ partnerId, dueOn: day, reason })}
    >
      <PartnerSelect value={partnerId} onChange={setPartnerId} />
      <DayField required label={say('dueOn')} min={today} value={day} onChange={choose} />
      <ReasonField max={500} label={say('reasonRead')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};
