import { Stack, Text } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { amountColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { productsQuery, type Product } from '../api/catalogue.query';
import { catalogueMessages } from '../catalogue.messages';
import { CatalogueSections } from '../components/catalogue-sections';

const ORDERS = ['sku', '-sku', 'effectiveFrom', '-effectiveFrom'] as const;

/** S5: parts with their dated list prices. */
export const ProductsPage = () => {
  const say = useText(catalogueMessages);
  const { values } = useListAddress();
  return (
    <Stack gap="sm">
      <CatalogueSections />
      <ListPage
        title={say('products')}
        query={productsQuery({
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: ORDERS.find((one) => one === values.sort) ?? 'sku',
        })}
        columns={useColumns()}
        idOf={({ sku, priceList, effectiveFrom }) => `${sku}${priceList.code}${effectiveFrom}`}
        searchable
        exportName="products"
        empty={<Empty title={say('noProducts')}>{say('noProductsAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<Product>[] => {
  const say = useText(catalogueMessages);
  const { language } = useLocale();
  return [
    {
      ...{ key: 'sku', label: say('sku'), sort: { up: 'sku', down: '-sku' } },
      cell: ({ sku, lastOrderOn, replacementSku }) => (
        <>
          <span className="figures">{sku}</span>
          {lastOrderOn !== null && (
            <Text size="sm" c="dimmed">
              {say('lastOrder', { day: dayText(lastOrderOn, language) })}
            </Text>
          )}
          {replacementSku !== null && (
            <Text size="sm" c="dimmed">
              {say('replacement', { sku: replacementSku })}
            </Text>
          )}
        </>
      ),
      text: ({ sku }) => sku,
    },
    {
      ...{ key: 'description', label: say('description') },
      cell: ({ description }) => description,
      text: ({ description }) => description,
    },
    {
      ...{ key: 'family', label: say('family') },
      cell: ({ family }) => codeText(family),
      text: ({ family }) => family,
    },
    {
      ...{ key: 'eligible', label: say('eligible') },
      cell: ({ eligible }) => say(eligible ? 'yes' : 'no'),
      text: ({ eligible }) => String(eligible),
    },
    amountColumn('listPrice', say('listPrice'), ({ listPrice }) => listPrice),
    {
      ...{ key: 'effectiveFrom', label: say('from') },
      sort: { up: 'effectiveFrom', down: '-effectiveFrom' },
      cell: ({ effectiveFrom }) => <Day of={effectiveFrom} />,
      text: ({ effectiveFrom }) => effectiveFrom,
    },
    {
      ...{ key: 'effectiveTo', label: say('until') },
      cell: ({ effectiveTo }) => <Day of={effectiveTo} />,
      text: ({ effectiveTo }) => effectiveTo ?? '',
    },
  ];
};
