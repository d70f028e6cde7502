import { Stack } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { salesForecastsQuery, type SalesForecastRow } from '../api/providers.query';
import { ProviderSections } from '../components/provider-sections';
import { providerMessages } from '../providers.messages';

/** P18: what providers expect to sell, month by month. */
export const SalesForecastsPage = () => {
  const say = useText(providerMessages);
  const { values } = useListAddress();
  return (
    <Stack gap="sm">
      <ProviderSections />
      <ListPage
        title={say('forecasts')}
        query={salesForecastsQuery({
          ...(values.q === undefined ? {} : { q: values.q }),
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
          sort: values.sort === 'receivedAt' ? 'receivedAt' : '-receivedAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        searchable
        exportName="sales-forecasts"
        empty={<Empty title={say('noForecasts')}>{say('noForecastsAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<SalesForecastRow>[] => {
  const say = useText(providerMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    textColumn('period', say('period'), ({ period }) => period),
    { ...textColumn('track', say('track'), ({ track }) => track), cell: ({ track }) => codeText(track) },
    textColumn('customer', say('endCustomer'), ({ customer }) => customer),
    amountColumn('expectedTcv', say('expectedTcv'), ({ expectedTcv }) => expectedTcv),
    textColumn('probability', say('probability'), ({ probability }) => `${String(probability)} %`),
    textColumn('closeMonth', say('closeMonth'), ({ closeMonth }) => closeMonth),
    instantColumn('receivedAt', say('receivedAt'), { up: 'receivedAt', down: '-receivedAt' }),
  ];
};

const textColumn = (
  key: string,
  label: string,
  text: (row: SalesForecastRow) => string,
): Column<SalesForecastRow> => ({ key, label, cell: text, text });
