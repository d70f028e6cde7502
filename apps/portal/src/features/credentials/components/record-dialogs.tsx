import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { DayField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import {
  editionsQuery,
  useRecordAttendance,
  useRecordExam,
  useRecordTraining,
  useWithdrawRecord,
  type Person,
} from '../api/people.query';
import { credentialMessages } from '../credentials.messages';

export type PersonDialogProps = Readonly<{ person: Person; name: string; onClose: () => void }>;

/** Events whose attendance a requirement asks for; the server refuses another word and names these. */
const EVENTS = ['sales-update'] as const;

type SelectProps = Readonly<{
  label: string;
  course: boolean;
  value: string;
  onChange: (credential: string) => void;
}>;

/** What can be recorded today, of courses or of what an exam is passed for. */
const CredentialSelect = ({ label, course, value, onChange }: SelectProps) => {
  const say = useText(credentialMessages);
  const { data: editions = [] } = useQuery(editionsQuery);
  return (
    <NativeSelect
      name={course ? 'course' : 'credential'}
      required
      label={label}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...editions
          .filter(
            ({ kind, available, consistsOf }) =>
              (kind === 'course') === course && available && consistsOf.length === 0,
          )
          .map(({ credential, name }) => ({ value: credential, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

export const ExamDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [credential, setCredential] = useKept('credentials.ExamDialog.credential', '');
  const [examOn, setExamOn] = useKept('credentials.ExamDialog.examOn', '');
  const command = useRecordExam({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'exam', { name })}
      onAct={() => command.run({ credential, examOn })}
    >
      <CredentialSelect
        label={say('credential')}
        course={false}
        value={credential}
        onChange={setCredential}
      />
      <DayField name="examOn" required label={say('on')} value={examOn} onChange={setExamOn} />
    </DecisionDialog>
  );
};

export const TrainingDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [course, setCourse] = useKept('credentials.TrainingDialog.course', '');
  const [completedOn, setCompletedOn] = useKept('credentials.TrainingDialog.completedOn', '');
  const [score, setScore] = useKept('credentials.TrainingDialog.score', '');
  const command = useRecordTraining({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'training', { name })}
      onAct={() => command.run({ course, completedOn, ...(score === '' ? {} : { score: Number(score) }) })}
    >
      <CredentialSelect label={say('course')} course value={course} onChange={setCourse} />
      <DayField name="completedOn" required label={say('on')} value={completedOn} onChange={setCompletedOn} />
      <TextInput
        name="score"
        type="number"
        min={0}
        max={100}
        label={say('score')}
        value={score}
        onChange={({ currentTarget }) => setScore(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const AttendanceDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [event, setEvent] = useKept<string>('credentials.AttendanceDialog.event', EVENTS[0]);
  const [heldOn, setHeldOn] = useKept('credentials.AttendanceDialog.heldOn', '');
  const command = useRecordAttendance(onClose);
  const partnerId = person.stints.at(-1)?.partnerId;
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'attendance', { name })}
      onAct={() => {
        if (partnerId !== undefined) command.run({ personId: person.id, partnerId, event, heldOn });
      }}
    >
      <NativeSelect
        name="event"
        label={say('event')}
        value={event}
        data={EVENTS.map((value) => ({ value, label: codeText(value) }))}
        onChange={({ currentTarget }) => setEvent(currentTarget.value)}
      />
      <DayField name="heldOn" required label={say('on')} value={heldOn} onChange={setHeldOn} />
    </DecisionDialog>
  );
};

/** Of one record, by mistake. */
export const WithdrawDialog = ({
  person,
  recordId,
  name,
  onClose,
}: PersonDialogProps & Readonly<{ recordId: string }>) => {
  const say = useText(credentialMessages);
  const command = useWithdrawRecord({ personId: person.id, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'withdraw', { name })}
      command={{ ...command, run: (reason) => command.run({ recordId, reason }) }}
      final
    />
  );
};
