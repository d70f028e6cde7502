import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { comparedBars } from '../charts/compared-bars';
import { moneyText } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { Empty, Failure, Loading } from '../ui/states';
import { Table } from '../ui/table';
import { Amount } from '../ui/values';
import { insightMessages } from './insight.messages';
import { nextBandQuery, type BandProgress } from './insights.query';

/** How far a partner's quarter has come in the bands of its plans, and what the next one is worth. */
export const NextBand = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(insightMessages);
  return (
    <Card withBorder padding="md" component="section" aria-label={say('nextBand')}>
      <Title order={2} size="h4" mb="sm">
        {say('nextBand')}
      </Title>
      <Plans partnerId={partnerId} />
    </Card>
  );
};

const Plans = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(insightMessages);
  const progress = useQuery(nextBandQuery(partnerId));
  if (progress.isPending) return <Loading rows={3} />;
  if (progress.isError) return <Failure error={progress.error} onRetry={() => void progress.refetch()} />;
  const { plans, quarter } = progress.data;
  if (plans.length === 0) return <Empty title={say('noBands')}>{say('noBandsAbout')}</Empty>;
  return (
    <Stack gap="md">
      {plans.map((plan) => (
        <Plan key={plan.planId} plan={plan} title={say('planIn', { plan: plan.name, quarter })} />
      ))}
    </Stack>
  );
};

const Plan = ({ plan, title }: Readonly<{ plan: BandProgress; title: string }>) => {
  const say = useText(insightMessages);
  const { language } = useLocale();
  const { name, measure, percent, amount, next } = plan;
  const money = (of: typeof measure): string => moneyText(of, language);
  const rows: readonly (readonly [label: string, value: React.ReactNode])[] = [
    [say('soFar'), <Amount key="soFar" of={measure} />],
    [say('rateNow'), percent === null ? say('none') : `${percent} %`],
    [say('earnedNow'), <Amount key="now" of={amount} />],
    ...(next === null
      ? [[say('next'), say('highest')] as const]
      : ([
          [say('next'), say('nextFrom', { percent: next.percent, from: money(next.from) })],
          [say('missing'), <Amount key="missing" of={next.missing} strong />],
          [
            say('worth'),
            next.worth === null ? (
              say('worthOpen', { percent: next.percent })
            ) : (
              <Amount key="worth" of={next.worth} strong />
            ),
          ],
        ] as const)),
  ];
  return (
    <div>
      <Table verticalSpacing={4} withRowBorders={false}>
        <caption className="chart-title">{title}</caption>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td ta="right" className="figures">
                {value}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {next !== null && (
        <>
          <Way measure={measure.amount} from={next.from.amount} />
          <Text size="xs" c="dimmed" ta="right">
            {say('progress', { name, measure: money(measure), from: money(next.from) })}
          </Text>
        </>
      )}
    </div>
  );
};

const HEIGHT = 12;

/** How much of the way to the next band is done. */
const Way = ({ measure, from }: Readonly<{ measure: string; from: string }>) => (
  <svg
    viewBox={`0 0 1000 ${String(HEIGHT)}`}
    preserveAspectRatio="none"
    className="chart-way"
    aria-hidden="true"
  >
    <rect width={comparedBars([measure, from])[0] ?? 0} height={HEIGHT} className="chart-level" />
  </svg>
);
