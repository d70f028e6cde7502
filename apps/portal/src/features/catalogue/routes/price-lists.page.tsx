import { Anchor, Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { countColumn, instantColumn } from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { personField } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { priceListsQuery, type PriceList } from '../api/catalogue.query';
import { catalogueMessages } from '../catalogue.messages';
import { CatalogueSections } from '../components/catalogue-sections';

/** S5: price lists and the file that each came with last. */
export const PriceListsPage = () => {
  const say = useText(catalogueMessages);
  const uploads = useMay()('programme.author');
  return (
    <Stack gap="sm">
      <CatalogueSections />
      <ListPage
        title={say('priceLists')}
        actions={
          uploads && (
            <Button component={Link} to="/imports">
              {say('upload')}
            </Button>
          )
        }
        query={priceListsQuery()}
        columns={useColumns()}
        idOf={({ id }) => id}
        exportName="price-lists"
        empty={<Empty title={say('noPriceLists')}>{say('noPriceListsAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<PriceList>[] => {
  const say = useText(catalogueMessages);
  const opens = useMay()('programme.author', 'auditor');
  return [
    { ...{ key: 'code', label: say('code') }, cell: ({ code }) => code, text: ({ code }) => code },
    countColumn('imports', say('imports'), ({ imports }) => imports),
    instantColumn('lastImportedAt', say('lastImport')),
    {
      ...{ key: 'lastImportedBy', label: say('importedBy') },
      cell: ({ lastImportId, lastImportedBy }) =>
        opens ? (
          <Anchor component={Link} to={`/imports/${lastImportId}`} inherit>
            {personField(lastImportedBy)}
          </Anchor>
        ) : (
          personField(lastImportedBy)
        ),
      text: ({ lastImportedBy }) => lastImportedBy,
    },
  ];
};
