import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, statusColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { coopsQuery, type CoopRow } from '../api/funds.query';
import { FundSections } from '../components/fund-sections';
import { fundMessages } from '../funds.messages';

/** P10: marketing money that quarters earned. */
export const CoopsPage = () => {
  const say = useText(fundMessages);
  const { values } = useListAddress();
  return (
    <Stack gap="sm">
      <FundSections />
      <ListPage
        title={say('coop')}
        query={coopsQuery(values.q === undefined ? {} : { q: values.q })}
        columns={useColumns()}
        idOf={({ id }) => id}
        searchable
        exportName="earned-coop"
        empty={<Empty title={say('noCoop')}>{say('noCoopAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<CoopRow>[] => {
  const say = useText(fundMessages);
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/earned-coop/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'partnerCode', label: say('partner') },
      cell: ({ partnerCode }) => partnerCode,
      text: ({ partnerCode }) => partnerCode,
    },
    {
      ...{ key: 'quarter', label: say('quarter') },
      cell: ({ quarter }) => quarter,
      text: ({ quarter }) => quarter,
    },
    amountColumn('base', say('base'), ({ base }) => base),
    amountColumn('amount', say('amount'), ({ amount }) => amount),
    {
      ...{ key: 'useByOn', label: say('useBy') },
      cell: ({ useByOn }) => <Day of={useByOn} />,
      text: ({ useByOn }) => useByOn ?? '',
    },
    statusColumn(say('status')),
  ];
};
