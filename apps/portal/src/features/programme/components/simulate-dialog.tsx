import { Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Failure, Loading } from '../../../shared/ui/states';
import { issuedQuartersQuery, useSimulateVersion } from '../api/simulations.query';
import type { Version } from '../api/version-commands';
import { simulationMessages } from '../simulation.messages';

/** As many as are chosen at first: a year. */
const A_YEAR = 4;
const NEAR_PERCENT = 5;
const MOST_PERCENT = 50;

/** Which quarters a draft is tried on. */
export const SimulateDialog = ({ of, onClose }: Readonly<{ of: Version; onClose: () => void }>) => {
  const say = useText(simulationMessages);
  const issued = useQuery(issuedQuartersQuery(of.programmeId));
  const [chosen, setChosen] = useKept<readonly string[]>('programme.SimulateDialog.chosen');
  const [nearPercent, setNearPercent] = useKept('programme.SimulateDialog.nearPercent', NEAR_PERCENT);
  const command = useSimulateVersion(of, onClose);
  const known = issued.data ?? [];
  const quarters = chosen ?? known.slice(0, A_YEAR).map(({ quarter }) => quarter);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'simulate', { version: String(of.version) })}
      onAct={() => {
        if (quarters.length > 0) command.run({ quarters: [...quarters], nearPercent });
      }}
    >
      {issued.isPending && <Loading rows={3} />}
      {issued.isError && <Failure error={issued.error} onRetry={() => void issued.refetch()} />}
      {issued.data?.length === 0 && <Text>{say('noQuarters')}</Text>}
      {known.length > 0 && (
        <Checkbox.Group
          name="quarters"
          label={say('quarters')}
          value={[...quarters]}
          error={quarters.length === 0 && say('chooseQuarter')}
          onChange={setChosen}
        >
          <Stack gap="xs" mt="xs">
            {known.map(({ quarter, definitionVersion }) => (
              <Checkbox
                key={quarter}
                value={quarter}
                label={say('quarterBy', { quarter, version: String(definitionVersion) })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <NumberInput
        name="nearPercent"
        label={say('near')}
        min={1}
        max={MOST_PERCENT}
        allowDecimal={false}
        value={nearPercent}
        onChange={(value) => setNearPercent(Number(value))}
      />
    </DecisionDialog>
  );
};
