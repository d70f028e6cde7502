import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import { estimateQuery, type DealEstimate } from '../../../shared/why/estimate.query';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { StepsTable, ZeroNote } from '../../../shared/why/steps-table';
import { estimateMessages } from '../estimate.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What the deal will earn, what it takes for that, and each line with its steps. */
export const Estimate = ({
  dealId,
  brief = false,
}: Readonly<{
  dealId: string;
  /** The amount and what it rests on, without the lines. */
  brief?: boolean;
}>) => {
  const estimate = useQuery(estimateQuery(dealId));
  if (estimate.isPending) return <Loading />;
  if (estimate.isError) return <Failure error={estimate.error} onRetry={() => void estimate.refetch()} />;
  return <Estimated of={estimate.data} brief={brief} />;
};

const Estimated = ({ of, brief }: Readonly<{ of: DealEstimate; brief: boolean }>) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  const noAmount = of.needs.includes('PRICE') && of.lines.length === 0;
  return (
    <Stack gap="md">
      {noAmount ? (
        <Empty title={say('noPrice')}>{say('noPriceAbout')}</Empty>
      ) : (
        <div>
          <Text size="sm">{say('total')}</Text>
          <Text fw={600} fz="xl">
            <ExplainedAmount of={of.total} why={`estimate.${of.dealId}`} />
          </Text>
          <Text size="sm">
            <Amount of={of.shipped} /> {say('shipped')}, <Amount of={of.expected} /> {say('expected')}
          </Text>
          <Text size="sm" c="dimmed">
            {say('about', { day: dayText(of.shipOn, language) })}
          </Text>
        </div>
      )}
      {of.ended && <Alert>{say('ended')}</Alert>}
      <Points title={say('needs')} points={of.needs.map((need) => say(`need_${need}`))} />
      <Points title={say('risks')} points={of.risks.map((risk) => say(`risk_${risk}`))} />
      {!brief && of.lines.length > 0 && <EstimatedLines dealId={of.dealId} lines={of.lines} />}
    </Stack>
  );
};

const Points = ({ title, points }: Readonly<{ title: string; points: readonly string[] }>) =>
  points.length === 0 ? null : (
    <div>
      <Title order={2} size="h5" mb={4}>
        {title}
      </Title>
      <List size="sm">
        {points.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
    </div>
  );

/** Each line with what it earns: explained at an address of its own where there is a deal, else by its steps below. */
export const EstimatedLines = ({
  dealId,
  lines,
}: Readonly<{ dealId?: string }> & Pick<DealEstimate, 'lines'>) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  return (
    <section aria-label={say('lines')}>
      <Title order={2} size="h5" mb={4}>
        {say('lines')}
      </Title>
      <WideTable minWidth={560}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('part')}</Table.Th>
              <Table.Th>{say('plan')}</Table.Th>
              <Table.Th>{say('state')}</Table.Th>
              <Table.Th ta="right">{say('base')}</Table.Th>
              <Table.Th ta="right">{say('earns')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ state, sku, quantity, shipOn, planName, planId, base, amount }, at) => (
              <Table.Tr key={`${sku}${planId}${String(at)}`}>
                <Table.Td>{say('units', { count: String(quantity), sku })}</Table.Td>
                <Table.Td>{planName}</Table.Td>
                <Table.Td>{say(`state_${state}`, { day: dayText(shipOn, language) })}</Table.Td>
                <Table.Td ta="right">
                  <Amount of={base} />
                </Table.Td>
                <Table.Td ta="right">
                  {dealId === undefined ? (
                    <Amount of={amount} strong />
                  ) : (
                    <ExplainedAmount of={amount} why={`estimate.${dealId}.${String(at)}`} strong />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {dealId === undefined && <Steps lines={lines} />}
    </section>
  );
};

const Steps = ({ lines }: Pick<DealEstimate, 'lines'>) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  return lines.map(({ sku, planId, planName, amount, steps, zero }, at) => (
    <details key={`${sku}${planId}${String(at)}`}>
      <summary>
        {say('why', { amount: moneyText(amount, language) })} <span lang="en">{`${sku}, ${planName}`}</span>
      </summary>
      <Stack gap="sm" my="sm">
        <ZeroNote zero={zero} />
        <StepsTable {...{ steps, amount }} />
      </Stack>
    </details>
  ));
};
