import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BarTable } from '../../../shared/charts/bar-table';
import { useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, PlainAmount } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import { figuresQuery, variancesQuery, type Figures as Row, type PeriodRow } from '../api/overview.query';
import { overviewMessages } from '../overview.messages';

const MEASURES = ['accrued', 'expected', 'calculated', 'adjusted', 'approved', 'paid'] as const;

/** Accrued, what forecasts let expect beside it (J80), calculated, adjusted, approved and paid, beside the quarter before; one picture for each currency. */
export const QuarterFigures = ({ period }: Readonly<{ period: PeriodRow }>) => {
  const say = useText(overviewMessages);
  const figures = useQuery(figuresQuery(period.id));
  if (figures.isPending) return <Loading rows={5} />;
  if (figures.isError) return <Failure error={figures.error} onRetry={() => void figures.refetch()} />;
  const currencies = [...new Set(figures.data.map(({ accrued }) => accrued.currency))];
  if (currencies.length === 0) return <Empty title={say('noFigures')}>{say('noFiguresAbout')}</Empty>;
  return (
    <Stack gap="sm">
      {currencies.map((currency) => (
        <Picture
          key={currency}
          currency={currency}
          quarter={period.quarter}
          rows={figures.data.filter(({ accrued }) => accrued.currency === currency)}
        />
      ))}
    </Stack>
  );
};

type PictureProps = Readonly<{ currency: string; quarter: string; rows: readonly Row[] }>;

const Picture = ({ currency, quarter, rows }: PictureProps) => {
  const say = useText(overviewMessages);
  const now = rows.find((row) => row.quarter === quarter);
  const before = rows.find((row) => row.quarter !== quarter);
  return (
    <>
      <Bars {...{ currency, quarter, now, before }} />
      {now !== undefined && now.forecast.amount !== '0' && (
        <Text size="sm" c="dimmed">
          {say('forecast')} <PlainAmount of={now.forecast} />
        </Text>
      )}
    </>
  );
};

type BarsProps = Omit<PictureProps, 'rows'> & Readonly<Record<'now' | 'before', Row | undefined>>;

const Bars = ({ currency, quarter, now, before }: BarsProps) => {
  const say = useText(overviewMessages);
  return (
    <BarTable
      title={say('inCurrency', { currency })}
      first={say('figure')}
      series={[
        { key: 'now', label: quarter, tone: 'rises' },
        { key: 'before', label: before?.quarter ?? say('before'), tone: 'level' },
      ]}
      rows={MEASURES.map((measure) => ({
        key: measure,
        label: say(`figure_${measure}`),
        cells: [now, before].map((row) => {
          const money = row?.[measure];
          return {
            shown: money === null || money === undefined ? '–' : <PlainAmount of={money} />,
            length: money?.amount ?? '0',
          };
        }),
      }))}
    />
  );
};

/** The ten partners whose amounts moved most, and what moved them. */
export const Variances = ({ period }: Readonly<{ period: PeriodRow }>) => {
  const say = useText(overviewMessages);
  const nameOf = useOrganisationName();
  const variances = useQuery(variancesQuery(period.id));
  if (variances.isPending) return <Loading rows={4} />;
  if (variances.isError) return <Failure error={variances.error} onRetry={() => void variances.refetch()} />;
  if (variances.data.length === 0) return <Empty title={say('noVariances')}>{say('noVariancesAbout')}</Empty>;
  return (
    <WideTable minWidth={760}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('partner')}</Table.Th>
            <Table.Th>{say('cause')}</Table.Th>
            {(['before', 'now', 'change', 'byVolume', 'byRate', 'byAdjustments'] as const).map((name) => (
              <Table.Th key={name} ta="right">
                {say(name)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {variances.data.map(({ id, partnerId, cause, ...amounts }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={`/partners/${partnerId}`} inherit>
                  {nameOf(partnerId)}
                </Anchor>
              </Table.Th>
              <Table.Td>
                <Text size="sm">{say(`cause_${cause}`)}</Text>
              </Table.Td>
              {(['before', 'now', 'change', 'byVolume', 'byRate', 'byAdjustments'] as const).map((name) => (
                <Table.Td key={name} ta="right">
                  <Amount of={amounts[name]} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
