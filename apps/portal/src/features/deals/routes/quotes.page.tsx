import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import type { QuoteRow } from '../api/quotes-of-deal.query';
import { quotesQuery } from '../api/quotes.query';
import { quoteMessages } from '../quote.messages';

const STATUSES = ['draft', 'issued', 'accepted', 'declined', 'expired', 'superseded'] as const;
const ORDERS = ['draftedAt', '-draftedAt', 'number', '-number'] as const;

/** D3: quotes of a distributor, or those that a partner got. */
export const QuotesPage = () => {
  const say = useText(quoteMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <ListPage
      title={say('quotes')}
      query={quotesQuery({
        ...(status.length > 0 ? { status } : {}),
        ...(values.q === undefined ? {} : { q: values.q }),
        sort: ORDERS.find((one) => one === values.sort) ?? '-draftedAt',
      })}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[useStatusFilter(say('status'), STATUSES)]}
      searchable
      empty={<Empty title={say('noQuotes')}>{say('noQuotesAbout')}</Empty>}
      exportName="quotes"
    />
  );
};

const customerOf = ({ customer }: QuoteRow): string => customer ?? '–';

const useColumns = (): readonly Column<QuoteRow>[] => {
  const say = useText(quoteMessages);
  const nameOf = useOrganisationName();
  const side = useMe().organisation.kind === 'distributor' ? 'partner' : 'distributor';
  const other = ({ partnerId, distributorId }: QuoteRow): string =>
    nameOf(side === 'partner' ? partnerId : distributorId);
  return [
    {
      ...{ key: 'number', label: say('number'), sort: { up: 'number', down: '-number' } },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/quotes/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    { key: 'customer', label: say('customer'), cell: customerOf, text: customerOf },
    { key: side, label: say(side), cell: other, text: other },
    amountColumn('total', say('total'), ({ total }) => total ?? null),
    instantColumn('draftedAt', say('drafted'), { up: 'draftedAt', down: '-draftedAt' }),
    {
      ...{ key: 'validUntilOn', label: say('validUntil') },
      cell: ({ validUntilOn }) => <Day of={validUntilOn} />,
      text: ({ validUntilOn }) => validUntilOn ?? '',
    },
    statusColumn(say('status')),
  ];
};
