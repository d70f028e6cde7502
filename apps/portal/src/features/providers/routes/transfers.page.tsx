import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { transfersQuery, type TransferRow } from '../api/transfers.query';
import { ProviderSections } from '../components/provider-sections';
import { providerMessages } from '../providers.messages';
import { transferMessages } from '../transfers.messages';

const STATUSES = ['owed', 'free'] as const;

/** F4: what providers passed on, and what of it is clawed back. */
export const TransfersPage = () => {
  const say = useText(transferMessages);
  const of = useText(providerMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <ProviderSections />
      <ListPage
        title={of('transfers')}
        query={transfersQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: values.sort === 'transferredAt' ? 'transferredAt' : '-transferredAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="title-transfers"
        empty={<Empty title={say('none')}>{say('noneAbout')}</Empty>}
      />
      <Text size="sm" c="dimmed" maw={720}>
        {say('about')}
      </Text>
    </Stack>
  );
};

const useColumns = (): readonly Column<TransferRow>[] => {
  const say = useText(transferMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/title-transfers/${id}`} inherit className="figures">
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => nameOf(partnerId),
    },
    {
      ...{ key: 'endUser', label: say('endUser') },
      cell: ({ endUser }) => endUser,
      text: ({ endUser }) => endUser,
    },
    {
      ...{ key: 'sku', label: say('sku') },
      cell: ({ sku, quantity }) => `${String(quantity)} × ${sku}`,
      text: ({ sku }) => sku,
    },
    instantColumn('transferredAt', say('at'), { up: 'transferredAt', down: '-transferredAt' }),
    statusColumn(say('status')),
    amountColumn('owed', say('owed'), ({ owed }) => owed),
  ];
};
