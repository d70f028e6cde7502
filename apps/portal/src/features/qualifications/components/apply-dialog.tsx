import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { useApply } from '../api/qualifications.query';
import { qualificationMessages } from '../qualifications.messages';

/** For one product certification, with every obligation accepted; a plan and a time line of who applies again. */
export const ApplyDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(qualificationMessages);
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const certifications = (choices?.specialisations ?? []).filter(({ kind }) => kind === 'operate');
  const [chosen, setChosen] = useKept<string>('qualifications.ApplyDialog.chosen');
  const [obligations, setObligations] = useKept<string[]>('qualifications.ApplyDialog.obligations', []);
  const [plan, setPlan] = useKept('qualifications.ApplyDialog.plan', '');
  const [timeLine, setTimeLine] = useKept('qualifications.ApplyDialog.timeLine', '');
  const certification = chosen ?? certifications[0]?.id ?? '';
  const command = useApply(({ id }) => void navigate({ to: `/qualifications/${id}` }));
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'apply')}
      onAct={() =>
        command.run({
          ...{ certification, obligations },
          ...(plan.trim() === '' ? {} : { plan }),
          ...(timeLine.trim() === '' ? {} : { timeLine }),
        })
      }
    >
      <NativeSelect
        name="certification"
        label={say('certification')}
        value={certification}
        data={certifications.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <Checkbox.Group
        name="obligations"
        required
        label={say('obligations')}
        description={say('obligationsAbout')}
        value={obligations}
        onChange={setObligations}
      >
        <Stack gap={4} mt={4}>
          {(choices?.operate.obligations ?? []).map((one) => (
            <Checkbox key={one} value={one} label={codeText(one)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <ReasonField
        name="plan"
        required={false}
        max={4_000}
        label={say('plan')}
        value={plan}
        onChange={setPlan}
      />
      <ReasonField
        name="timeLine"
        required={false}
        max={2_000}
        label={say('timeLine')}
        value={timeLine}
        onChange={setTimeLine}
      />
    </DecisionDialog>
  );
};
