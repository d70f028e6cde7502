import { NativeSelect, TextInput } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField, ReasonField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useDayChoice } from '../../../shared/programme/use-today';
import { useAppealReview, useDecideReview, useStartReview, type Review } from '../api/reviews.query';
import { reviewMessages } from '../reviews.messages';
import { outcomeOf, type ReviewAct } from './review-acts';

type Props = Readonly<{ review: Review; onClose: () => void }>;

const useFigures = ({ partnerId, dueOn }: Review) => {
  const nameOf = useOrganisationName();
  const { language } = useLocale();
  return { partner: nameOf(partnerId), day: dayText(dueOn, language) };
};

const StartDialog = ({ review, onClose }: Props) => {
  const say = useText(reviewMessages);
  const command = useStartReview({ review, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'start', useFigures(review))}
      onAct={() => command.run()}
    />
  );
};

/** The level from then on, since when, and why: the partner reads it. */
const DecideDialog = ({ review, onClose }: Props) => {
  const say = useText(reviewMessages);
  const levels = review.snapshot?.levels ?? [];
  const held = review.snapshot?.level ?? '';
  const [level, setLevel] = useKept('reviews.DecideDialog.level', held);
  const [reason, setReason] = useKept('reviews.DecideDialog.reason', '');
  const { today, day, choose } = useDayChoice();
  const command = useDecideReview({ review, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, final: true }}
      {...decisionWords(say, 'decide', { ...useFigures(review), level: codeText(level) })}
      onAct={() => command.run({ level, effectiveOn: day, reason })}
    >
      <NativeSelect
        name="level"
        required
        label={say('levelThen')}
        description={say(`means_${outcomeOf(levels, held, level)}`)}
        value={level}
        data={levels.map((one) => ({ value: one.level, label: codeText(one.level) }))}
        onChange={({ currentTarget }) => setLevel(currentTarget.value)}
      />
      <DayField
        name="effectiveOn"
        required
        label={say('effectiveOn')}
        min={today}
        value={day}
        onChange={choose}
      />
      <ReasonField max={2_000} label={say('reasonRead')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};

/** Once, and in time: what the decision rests on wrongly, and what shows it. */
const AppealDialog = ({ review, onClose }: Props) => {
  const say = useText(reviewMessages);
  const [reason, setReason] = useKept('reviews.AppealDialog.reason', '');
  const [evidence, setEvidence] = useKept('reviews.AppealDialog.evidence', '');
  const command = useAppealReview({ review, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'appeal', useFigures(review))}
      onAct={() => command.run({ reason, evidence })}
    >
      <ReasonField
        name="reason"
        max={2_000}
        label={say('appealReason')}
        value={reason}
        onChange={setReason}
      />
      <TextInput
        name="evidence"
        required
        maxLength={500}
        label={say('evidence')}
        description={say('evidenceAbout')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const REVIEW_DIALOGS: Readonly<Record<ReviewAct, ComponentType<Props>>> = {
  start: StartDialog,
  again: StartDialog,
  decide: DecideDialog,
  appeal: AppealDialog,
};
