import { useQuery } from '@tanstack/react-query';
import { BarTable } from '../charts/bar-table';
import { useText } from '../i18n/locale';
import { PlainAmount } from '../ui/values';
import { Insight } from './insight';
import { insightMessages } from './insight.messages';
import { registeredAndShippedQuery, type RegisteredAndShippedRow } from './insights.query';

/** Whether what is registered comes to be shipped. */
export const RegisteredAndShipped = () => {
  const say = useText(insightMessages);
  const answer = useQuery(registeredAndShippedQuery);
  return (
    <Insight
      at="/v1/insights/registered-and-shipped"
      title={say('shipped')}
      about={say('shippedAbout')}
      answer={answer}
      moneyOf={({ registered }: RegisteredAndShippedRow) => registered}
      empty={{ title: say('noShipped'), about: say('noShippedAbout') }}
    >
      {(rows, title) => (
        <BarTable
          title={title}
          first={say('quarter')}
          series={[
            { key: 'registered', label: say('registeredColumn'), tone: 'level' },
            { key: 'shipped', label: say('shippedColumn'), tone: 'rises' },
          ]}
          rows={rows.map(({ id, quarter, registered, shipped }) => ({
            key: id,
            label: <span className="figures">{quarter}</span>,
            cells: [registered, shipped].map((of) => ({ shown: <PlainAmount of={of} />, length: of.amount })),
          }))}
        />
      )}
    </Insight>
  );
};
