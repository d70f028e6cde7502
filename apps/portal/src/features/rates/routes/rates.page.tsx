import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Column } from '../../../shared/lists/list-page';
import { StatusWord } from '../../../shared/status/status';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { rateTablesQuery, type RateTableRow } from '../api/rates.query';
import { rateMessages } from '../rates.messages';

const STATUSES = ['imported', 'approved'] as const;

/** Versions of the rate tables; one that is only imported waits for another person. */
export const RatesPage = () => {
  const say = useText(rateMessages);
  const word = useText(statusMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('rates')}
      query={rateTablesQuery(STATUSES.find((one) => one === values.status))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'status',
          label: say('status'),
          options: STATUSES.map((value) => ({ value, label: word(value) })),
        },
      ]}
      exportName="rate-tables"
      empty={<Empty title={say('noTables')}>{say('noTablesAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<RateTableRow>[] => {
  const say = useText(rateMessages);
  return [
    {
      key: 'table',
      label: say('base'),
      cell: ({ id, base, version }) => (
        <Anchor component={Link} to={`/rates/${id}`} inherit>
          {say('table', { base, version })}
        </Anchor>
      ),
      text: ({ base, version }) => `${base}/${String(version)}`,
    },
    {
      key: 'rateCount',
      label: say('count'),
      numeric: true,
      cell: ({ rateCount }) => rateCount,
      text: ({ rateCount }) => String(rateCount),
    },
    {
      key: 'status',
      label: say('status'),
      cell: ({ status }) => <StatusWord status={status} />,
      text: ({ status }) => status,
    },
    {
      key: 'importedAt',
      label: say('importedAt'),
      cell: ({ importedAt }) => <Instant of={importedAt} />,
      text: ({ importedAt }) => importedAt,
    },
    {
      key: 'approvedAt',
      label: say('approvedAt'),
      cell: ({ approvedAt }) => <Instant of={approvedAt} />,
      text: ({ approvedAt }) => approvedAt ?? '',
    },
  ];
};
