import { useQuery } from '@tanstack/react-query';
import { BarTable } from '../charts/bar-table';
import { monthText } from '../format/dates';
import type { Money } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { PlainAmount } from '../ui/values';
import { Insight } from './insight';
import { insightMessages } from './insight.messages';
import { shippedToDealQuery, type ShippedToDealRow } from './insights.query';

/** P4: how what is shipped comes up to what was registered. */
export const ShippedToDeal = ({ dealId, registered }: Readonly<{ dealId: string; registered: Money }>) => {
  const say = useText(insightMessages);
  const { language } = useLocale();
  const answer = useQuery(shippedToDealQuery(dealId));
  return (
    <Insight
      at={`/v1/deals/${dealId}/shipped`}
      title={say('shippedToDeal')}
      about={say('shippedToDealAbout')}
      answer={answer}
      moneyOf={({ soFar }: ShippedToDealRow) => soFar}
      empty={{ title: say('noShippedToDeal'), about: say('noShippedToDealAbout') }}
    >
      {(rows, title) => (
        <BarTable
          title={title}
          first={say('month')}
          series={[
            { key: 'inMonth', label: say('inMonth') },
            { key: 'registered', label: say('registeredColumn'), tone: 'level' },
            { key: 'soFar', label: say('shippedSoFar'), tone: 'rises' },
          ]}
          rows={rows.map(({ id, month, shipped, soFar }) => ({
            key: id,
            label: monthText(month, language),
            cells: [shipped, comparable(registered, soFar), soFar].map((of) => ({
              shown: <PlainAmount of={of} />,
              length: of.amount,
            })),
          }))}
        />
      )}
    </Insight>
  );
};

/** In another currency nothing was registered. */
const comparable = (registered: Money, { currency }: Money): Money =>
  registered.currency === currency ? registered : { amount: '0', currency };
