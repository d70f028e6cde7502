import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { countColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { rateTablesQuery, type RateTableRow } from '../api/rates.query';
import { rateMessages } from '../rates.messages';

const STATUSES = ['imported', 'approved'] as const;

/** Versions of the rate tables; one that is only imported waits for another person. */
export const RatesPage = () => {
  const say = useText(rateMessages);
  const status = useStatusFilter(say('status'), STATUSES);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('rates')}
      query={rateTablesQuery(STATUSES.find((one) => one === values.status))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[status]}
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
    countColumn('rateCount', say('count'), ({ rateCount }) => rateCount),
    statusColumn(say('status')),
    instantColumn('importedAt', say('importedAt')),
    instantColumn('approvedAt', say('approvedAt')),
  ];
};
