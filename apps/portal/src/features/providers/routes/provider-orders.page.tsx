import { Stack } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { providerOrdersQuery, type ProviderOrderRow } from '../api/providers.query';
import { ProviderSections } from '../components/provider-sections';
import { providerMessages } from '../providers.messages';

const BUSINESS = ['new', 'renewal'] as const;

/** P18: what providers ordered for their own services, by which their contract value is measured. */
export const ProviderOrdersPage = () => {
  const say = useText(providerMessages);
  const { values } = useListAddress();
  const business = BUSINESS.filter((one) => one === values.business);
  return (
    <Stack gap="sm">
      <ProviderSections />
      <ListPage
        title={say('orders')}
        query={providerOrdersQuery({
          ...(business.length > 0 ? { business } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
          sort: values.sort === 'submittedOn' ? 'submittedOn' : '-submittedOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            ...{ name: 'business', label: say('business') },
            options: BUSINESS.map((value) => ({ value, label: say(`business_${value}`) })),
          },
        ]}
        searchable
        exportName="provider-orders"
        empty={<Empty title={say('noOrders')}>{say('noOrdersAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<ProviderOrderRow>[] => {
  const say = useText(providerMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'order', label: say('order') },
      cell: ({ orderNo, line }) => <span className="figures">{`${orderNo}/${line}`}</span>,
      text: ({ orderNo, line }) => `${orderNo}/${line}`,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'submittedOn', label: say('submittedOn'), sort: { up: 'submittedOn', down: '-submittedOn' } },
      cell: ({ submittedOn }) => <Day of={submittedOn} />,
      text: ({ submittedOn }) => submittedOn,
    },
    {
      ...textColumn('region', say('region'), ({ region }) => region),
      cell: ({ region }) => codeText(region),
    },
    { ...textColumn('track', say('track'), ({ track }) => track), cell: ({ track }) => codeText(track) },
    textColumn('sku', say('sku'), ({ sku }) => sku),
    textColumn('quantity', say('quantity'), ({ quantity }) => String(quantity)),
    amountColumn('tcv', say('tcv'), ({ tcv }) => tcv),
    {
      ...{ key: 'business', label: say('business') },
      cell: ({ business }) => say(`business_${business}`),
      text: ({ business }) => business,
    },
    textColumn('endCustomer', say('endCustomer'), ({ endCustomer }) => endCustomer),
  ];
};

const textColumn = (
  key: string,
  label: string,
  text: (row: ProviderOrderRow) => string,
): Column<ProviderOrderRow> => ({ key, label, cell: text, text });
