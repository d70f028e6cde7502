import { Anchor, Group, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { quotesOfDealQuery } from '../api/quotes-of-deal.query';
import { quoteMessages } from '../quote.messages';
import { QuoteFiles } from './quote-files';

/** P4: what of a deal can be taken along: each quote that was sent, as a document and for a spreadsheet. */
export const DealFiles = ({ dealId }: Readonly<{ dealId: string }>) => {
  const say = useText(quoteMessages);
  const quotes = useQuery(quotesOfDealQuery(dealId));
  if (quotes.isPending) return <Loading rows={3} />;
  if (quotes.isError) return <Failure error={quotes.error} onRetry={() => void quotes.refetch()} />;
  const sent = quotes.data.filter(({ validUntilOn }) => validUntilOn !== null);
  if (sent.length === 0) return <Empty title={say('noFiles')}>{say('noFilesAbout')}</Empty>;
  return (
    <List listStyleType="none" spacing="sm">
      {sent.map((quote) => (
        <List.Item key={quote.id}>
          <Group>
            <Anchor component={Link} to={`/quotes/${quote.id}`} className="figures" inherit>
              {say('quoteFile', { number: quote.number, version: quote.version })}
            </Anchor>
            <StatusWord status={quote.status} />
            <QuoteFiles quote={quote} />
          </Group>
        </List.Item>
      ))}
    </List>
  );
};
