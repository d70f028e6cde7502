import { useQuery } from '@tanstack/react-query';
import { BarTable } from '../charts/bar-table';
import { useText } from '../i18n/locale';
import { ExplainedAmount } from '../why/explained-amount';
import { Insight } from './insight';
import { insightMessages } from './insight.messages';
import { earningsQuery, type QuarterEarningsRow } from './insights.query';

/** What quarters were expected to earn against what of them was paid. */
export const EarningsByQuarter = () => {
  const say = useText(insightMessages);
  const answer = useQuery(earningsQuery);
  return (
    <Insight
      at="/v1/insights/earnings"
      title={say('earnings')}
      about={say('earningsAbout')}
      answer={answer}
      moneyOf={({ accrued }: QuarterEarningsRow) => accrued}
      empty={{ title: say('noEarnings'), about: say('noEarningsAbout') }}
    >
      {(rows, title) => (
        <BarTable
          title={title}
          first={say('quarter')}
          series={[
            { key: 'accrued', label: say('accrued'), tone: 'level' },
            { key: 'earned', label: say('earned') },
            { key: 'paid', label: say('paid'), tone: 'rises' },
          ]}
          rows={rows.map(({ id, quarter, accrued, earned, paid }) => ({
            key: id,
            label: <span className="figures">{quarter}</span>,
            cells: Object.entries({ accrued, earned, paid }).map(([name, of]) => ({
              shown: <ExplainedAmount of={of} why={`quarter.${id}.${name}`} plain />,
              length: of.amount,
            })),
          }))}
        />
      )}
    </Insight>
  );
};
