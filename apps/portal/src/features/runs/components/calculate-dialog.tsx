import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useCalculateRun } from '../api/run-commands';
import { openPeriodsQuery } from '../api/runs.query';
import { runMessages } from '../runs.messages';

/** The rewards of a quarter are calculated by a job; each calculation is a draft with the next number. */
export const CalculateDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(runMessages);
  const navigate = useNavigate();
  const { data: periods = [] } = useQuery(openPeriodsQuery);
  const [chosen, setChosen] = useKept<string>('runs.CalculateDialog.chosen');
  const period =
    periods.find(({ id }) => id === chosen) ??
    periods.find(({ status }) => status === 'closing') ??
    periods[0];
  const command = useCalculateRun((runId) => {
    onClose();
    // Its page follows the job until the draft stands.
    void navigate({ to: `/runs/${runId}` });
  });
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('calculate')}
      consequence={say('calculateConsequence')}
      act={say('calculateAct', { quarter: period?.quarter ?? '' })}
      onAct={() => {
        if (period !== undefined) command.run({ programmeId: period.programmeId, quarter: period.quarter });
      }}
      command={command}
    >
      <NativeSelect
        name="periodId"
        required
        label={say('quarter')}
        value={period?.id ?? ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={periods.map(({ id, programmeId, quarter }) => ({
          value: id,
          label: say('quarterOf', { quarter, programme: programmeId }),
        }))}
      />
    </DecisionDialog>
  );
};
