import { useQuery } from '@tanstack/react-query';
import { BarTable } from '../../../shared/charts/bar-table';
import { monthText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Insight } from '../../../shared/insights/insight';
import { quoteTurnaroundQuery } from '../api/quote-turnaround.query';
import { inboxPageMessages } from '../inbox.messages';
import { waitedOf } from './waited';

/** D1: whether who asks for a quote waits longer or shorter than before. */
export const QuoteTurnaround = () => {
  const say = useText(inboxPageMessages);
  const { language } = useLocale();
  const answer = useQuery(quoteTurnaroundQuery);
  return (
    <Insight
      at="/v1/insights/quote-turnaround"
      title={say('turnaround')}
      about={say('turnaroundAbout')}
      answer={answer}
      empty={{ title: say('noTurnaround'), about: say('noTurnaroundAbout') }}
    >
      {(rows, title) => (
        <BarTable
          title={title}
          first={say('month')}
          series={[
            { key: 'sent', label: say('quotesSent') },
            { key: 'median', label: say('medianTurnaround'), tone: 'level' },
          ]}
          rows={rows.map(({ id, month, sent, medianHours }) => {
            const waited = waitedOf(medianHours);
            return {
              key: id,
              label: monthText(month, language),
              cells: [
                { shown: sent, length: '0' },
                { shown: say(waited.unit, { count: waited.count }), length: String(medianHours) },
              ],
            };
          })}
        />
      )}
    </Insight>
  );
};
