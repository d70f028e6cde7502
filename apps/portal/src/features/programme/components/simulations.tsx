import { Alert, Button, Group, NativeSelect, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { instantText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import {
  issuedQuartersQuery,
  simulationQuery,
  simulationsQuery,
  type Simulation,
} from '../api/simulations.query';
import type { Version } from '../api/version-commands';
import { simulationMessages } from '../simulation.messages';
import { SimulateDialog } from './simulate-dialog';
import { SimulatedPartners } from './simulated-partners';
import { SimulationFigures } from './simulation-figures';

const OPEN: readonly Version['status'][] = ['draft', 'submitted', 'returned'];
const PERCENT = 100;

/** A draft on past quarters: what its author tries, and what its approver reads before the click. */
export const Simulations = ({ of }: Readonly<{ of: Version }>) => {
  const say = useText(simulationMessages);
  const simulations = useQuery(simulationsQuery(of.programmeId));
  const tries = useMay()('programme.author', 'programme.approver') && OPEN.includes(of.status);
  const [open, setOpen] = useKept('programme.Simulations.open', false);
  const own = simulations.data?.filter(({ version }) => version === of.version) ?? [];
  // Of rules that are decided, only what was tried before.
  if (!OPEN.includes(of.status) && own.length === 0) return null;
  return (
    <Stack gap="md" component="section" aria-label={say('title')}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {say('title')}
        </Title>
        {tries && (
          <Button variant="light" onClick={() => setOpen(true)}>
            {say('simulate')}
          </Button>
        )}
      </Group>
      <Text c="dimmed">{say('about')}</Text>
      {simulations.isPending && <Loading rows={3} />}
      {simulations.isError && (
        <Failure error={simulations.error} onRetry={() => void simulations.refetch()} />
      )}
      {simulations.data !== undefined && own.length === 0 && (
        <Untried of={of} last={simulations.data[0]?.version} />
      )}
      {own.length > 0 && <Chosen among={own} of={of} />}
      {open && <SimulateDialog of={of} onClose={() => setOpen(false)} />}
    </Stack>
  );
};

/** What was tried last is another draft: it says nothing of this one. */
const Untried = ({ of, last }: Readonly<{ of: Version; last: number | undefined }>) => {
  const say = useText(simulationMessages);
  return last !== undefined && last < of.version ? (
    <Alert color="orange">{say('older', { version: String(last) })}</Alert>
  ) : (
    <Text role="status">{say('none')}</Text>
  );
};

type Named = Readonly<{ id: string; startedAt: string; quarters: readonly string[] }>;

/** The newest one, or the one that stands in the address as `?simulation=`. */
const Chosen = ({ among, of }: Readonly<{ among: readonly Named[]; of: Version }>) => {
  const say = useText(simulationMessages);
  const { language } = useLocale();
  const { values, set } = useListAddress();
  const chosen = among.find(({ id }) => id === values.simulation) ?? among[0];
  const simulation = useQuery({ ...simulationQuery(chosen?.id ?? ''), enabled: chosen !== undefined });
  return (
    <>
      {among.length > 1 && (
        <NativeSelect
          name="id"
          w="max-content"
          label={say('which')}
          value={chosen?.id ?? ''}
          onChange={({ currentTarget }) => set({ simulation: currentTarget.value })}
          data={among.map(({ id, startedAt, quarters }) => ({
            value: id,
            label: say('simulationOf', {
              when: instantText(startedAt, language),
              quarters: quarters.join(', '),
            }),
          }))}
        />
      )}
      {simulation.isPending && <Loading rows={4} />}
      {simulation.isError && <Failure error={simulation.error} onRetry={() => void simulation.refetch()} />}
      {simulation.data !== undefined && <Found of={simulation.data} version={of} />}
    </>
  );
};

const Found = ({ of, version }: Readonly<{ of: Simulation; version: Version }>) => {
  const say = useText(simulationMessages);
  if (of.status === 'calculating') return <Working progress={of.progress} />;
  if (of.total === null)
    return (
      <Alert color="red">
        <StatusWord status={of.status} /> {of.problem?.detail}
      </Alert>
    );
  const { plansNotCalculated } = of;
  return (
    <Stack gap="lg">
      <IssuedSince of={of} version={version} />
      <SimulationFigures quarters={of.quarters} total={of.total} />
      {plansNotCalculated.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('plansNotCalculated', { plans: plansNotCalculated.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      <SimulatedPartners of={of} />
    </Stack>
  );
};

/** A quarter that was issued afterwards is not in it. */
const IssuedSince = ({
  of: { runs },
  version: { status, programmeId },
}: Readonly<{ of: Simulation; version: Version }>) => {
  const say = useText(simulationMessages);
  const issued = useQuery({ ...issuedQuartersQuery(programmeId), enabled: OPEN.includes(status) });
  const last = runs.at(-1)?.quarter ?? '';
  const later = (issued.data ?? []).filter(({ quarter }) => quarter > last).map(({ quarter }) => quarter);
  return later.length === 0 ? null : (
    <Alert color="orange">{say('since', { quarters: later.toReversed().join(', ') })}</Alert>
  );
};

const Working = ({ progress }: Pick<Simulation, 'progress'>) => {
  const say = useText(simulationMessages);
  return (
    <Stack gap="xs" role="status">
      <Text>{say('working')}</Text>
      {progress !== null && progress.total > 0 && (
        <>
          <Progress value={(PERCENT * progress.done) / progress.total} aria-label={say('working')} animated />
          <Text size="sm" c="dimmed">
            {say('workingAt', { done: progress.done, total: progress.total })}
          </Text>
        </>
      )}
    </Stack>
  );
};
