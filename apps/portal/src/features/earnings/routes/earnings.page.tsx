import { Card, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { EarningsByQuarter } from '../../../shared/insights/earnings-by-quarter';
import { EarningsWaterfall } from '../../../shared/insights/earnings-waterfall';
import { useListAddress } from '../../../shared/lists/list-address';
import { useMe } from '../../../shared/session/session';
import { Icon, type IconName } from '../../../shared/ui/icons';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { whyOf } from '../../../shared/why/why-key';
import { outlookQuery, type Outlook } from '../api/outlook.query';
import { lastQuarters } from '../components/last-quarters';
import { earningMessages } from '../earnings.messages';
import { WideTable } from '../../../shared/ui/wide-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

type State = keyof Outlook['totals'];
const STATES: readonly Readonly<{ state: State; icon: IconName }>[] = [
  { state: 'accrued', icon: 'plus' },
  { state: 'expected', icon: 'clock' },
  { state: 'onHold', icon: 'pause' },
  { state: 'payable', icon: 'coins' },
  { state: 'inPayment', icon: 'arrow' },
  { state: 'paid', icon: 'check' },
];

/** P7: what a partner may expect. The server computed every sum that stands here. */
export const EarningsPage = () => {
  const say = useText(earningMessages);
  const { organisation } = useMe();
  const outlook = useQuery({ ...outlookQuery(organisation.id), enabled: organisation.kind === 'partner' });
  return (
    <Stack gap="lg">
      <PageHeading>{say('earnings')}</PageHeading>
      {organisation.kind !== 'partner' && <Empty title={say('noOrganisation')} />}
      {outlook.isLoading && <Loading />}
      {outlook.isError && <Failure error={outlook.error} onRetry={() => void outlook.refetch()} />}
      {outlook.data !== undefined && (
        <>
          <Expected outlook={outlook.data} />
          <WaterfallOfQuarter partnerId={organisation.id} running={outlook.data.quarter} />
          <EarningsByQuarter />
        </>
      )}
    </Stack>
  );
};

const QUARTERS = 8;

/** How what is owed came about, in the quarter of the address; the one that runs, if it names none. */
const WaterfallOfQuarter = ({ partnerId, running }: Readonly<{ partnerId: string; running: string }>) => {
  const say = useText(earningMessages);
  const { values, set } = useListAddress();
  const quarters = lastQuarters(running, QUARTERS);
  const quarter = quarters.find((one) => one === values.quarter) ?? running;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={say('quarter')}
        maw={160}
        value={quarter}
        onChange={({ currentTarget }) => set({ quarter: currentTarget.value })}
        data={[...quarters]}
      />
      <EarningsWaterfall of={{ partnerId, quarter }} />
    </Stack>
  );
};

const Expected = ({ outlook: { id, quarter, totals, lines } }: Readonly<{ outlook: Outlook }>) => {
  const say = useText(earningMessages);
  return (
    <>
      <Text maw={720}>{say('earningsAbout', { quarter })}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} component="dl" m={0}>
        {STATES.map(({ state, icon }) => (
          <Card key={state} withBorder padding="sm">
            <Group gap="xs" component="dt">
              <Icon name={icon} />
              <Text size="sm">{say(state)}</Text>
            </Group>
            <Text component="dd" m={0} fz="xl" fw={600}>
              <ExplainedAmount of={totals[state]} why={`outlook.${id}.${state}`} />
            </Text>
            <Text component="dd" m={0} size="xs" c="dimmed">
              {say(`${state}_about`)}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      {lines.length === 0 ? (
        <Empty title={say('noEarnings')}>{say('noEarningsAbout')}</Empty>
      ) : (
        <WideTable minWidth={520}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('what')}</Table.Th>
                <Table.Th>{say('state')}</Table.Th>
                <Table.Th ta="right">{say('amount')}</Table.Th>
                <Table.Th>{say('day')}</Table.Th>
                <Table.Th>{say('because')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map(({ state, name, amount, on, because, explainedBy }) => (
                <Table.Tr key={`${state} ${name}`}>
                  <Table.Td className="figures">{name}</Table.Td>
                  <Table.Td>{say(state)}</Table.Td>
                  <Table.Td ta="right">
                    <ExplainedAmount of={amount} why={whyOf(explainedBy)} />
                  </Table.Td>
                  <Table.Td>
                    <Day of={on} />
                  </Table.Td>
                  <Table.Td>{because?.detail}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </>
  );
};
