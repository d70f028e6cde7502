import { Anchor, Badge, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { amountColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import {
  simulatedPartnersQuery,
  type SimulatedFilter,
  type SimulatedPartner,
  type Simulation,
} from '../api/simulations.query';
import { simulationMessages } from '../simulation.messages';

const OUTCOMES = ['winner', 'loser', 'unchanged', 'left_out', 'not_calculated'] as const;
const ONLY = [...OUTCOMES, 'near'] as const;
const SORTS = ['change', '-change', 'code'] as const;
const COLORS = {
  winner: 'teal',
  loser: 'red',
  unchanged: 'gray',
  left_out: 'gray',
  not_calculated: 'orange',
};

/** Who would have won and who would have lost; the issued amount opens its explanation. */
export const SimulatedPartners = ({ of }: Readonly<{ of: Simulation }>) => {
  const say = useText(simulationMessages);
  return (
    <ListTable
      title={say('partners')}
      query={simulatedPartnersQuery(of.id, useFilter(of))}
      columns={useColumns(of)}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'only',
          label: say('outcome'),
          options: ONLY.map((value) => ({
            value,
            label: say(value === 'near' ? 'only_near' : `outcome_${value}`),
          })),
        },
        {
          name: 'inQuarter',
          label: say('quarter'),
          options: of.runs.map(({ quarter }) => ({ value: quarter, label: quarter })),
        },
      ]}
      exportName={`simulation-${of.id}`}
      empty={<Empty title={say('noPartners')}>{say('noPartnersAbout')}</Empty>}
    />
  );
};

/** What the address says of the list, as far as it means something here. */
const useFilter = ({ runs }: Simulation): SimulatedFilter => {
  const { values } = useListAddress();
  const only = ONLY.find((one) => one === values.only);
  const quarter = runs.find((run) => run.quarter === values.inQuarter)?.quarter;
  const sort = SORTS.find((one) => one === values.sort);
  return {
    ...(only === undefined ? {} : { only }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(sort === undefined ? {} : { sort }),
  };
};

const useColumns = ({ id, runs }: Simulation): readonly Column<SimulatedPartner>[] => {
  const say = useText(simulationMessages);
  const nameOf = useOrganisationName();
  const readsMoney = useMay()('finance.analyst', 'finance.approver', 'auditor');
  // Line by line, and of a line the steps by its run beside those by the draft.
  const why = ({ quarter, partnerId }: SimulatedPartner): string | undefined =>
    readsMoney ? `simulated.${id}.${quarter}.${partnerId}` : undefined;
  const runOf = (quarter: string): string => runs.find((run) => run.quarter === quarter)?.runId ?? '';
  return [
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ code }) => code,
    },
    { key: 'quarter', label: say('quarter'), cell: ({ quarter }) => quarter, text: ({ quarter }) => quarter },
    {
      ...{ key: 'outcome', label: say('outcome') },
      cell: ({ outcome, reason }) => (
        <Stack gap={2}>
          <Badge variant="light" color={COLORS[outcome]} tt="none">
            {say(`outcome_${outcome}`)}
          </Badge>
          {reason !== null && <Text size="sm">{reason}</Text>}
        </Stack>
      ),
      text: ({ outcome }) => outcome,
    },
    amountColumn(
      'issued',
      say('issued'),
      ({ issued }) => issued,
      ({ quarter, partnerId, statementId }) =>
        readsMoney && statementId !== null ? `reward-run.${runOf(quarter)}.${partnerId}` : undefined,
    ),
    amountColumn('byDraft', say('byDraft'), ({ byDraft }) => byDraft, why),
    {
      ...amountColumn<SimulatedPartner>('change', say('change'), ({ change }) => change, why),
      sort: { up: 'change', down: '-change' },
    },
    {
      ...{ key: 'plans', label: say('plans') },
      cell: ({ plans, near }) => <Plans plans={plans} near={near} />,
      text: ({ plans }) => plans.map(({ planId, change }) => `${planId} ${change.amount}`).join(', '),
    },
    {
      ...{ key: 'statement', label: say('statement') },
      cell: ({ statementId }) =>
        readsMoney && statementId !== null ? (
          <Anchor component={Link} to={`/statements/${statementId}`} inherit>
            {say('open')}
          </Anchor>
        ) : (
          '–'
        ),
      text: ({ statementId }) => statementId ?? '',
    },
  ];
};

/** What each plan changes, and the bands that the quarter stands near to. */
const Plans = ({ plans, near }: Pick<SimulatedPartner, 'plans' | 'near'>) => {
  const say = useText(simulationMessages);
  const { language } = useLocale();
  const money = (of: SimulatedPartner['plans'][number]['change']): string => moneyText(of, language);
  return (
    <Stack gap={2}>
      {plans.map(({ planId, issued, byDraft }) => (
        <Text key={planId} size="sm">
          {say('plan', { plan: codeText(planId), issued: money(issued), byDraft: money(byDraft) })}
        </Text>
      ))}
      {near.map(({ planId, side, distance, from, percent }) => (
        <Text key={`${planId}-${from.amount}`} size="sm" c="orange">
          {say(`near_${side}`, {
            plan: codeText(planId),
            distance: money(distance),
            from: money(from),
            percent,
          })}
        </Text>
      ))}
    </Stack>
  );
};
