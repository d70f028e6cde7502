import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { countColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { importsQuery, type ImportRow } from '../api/imports.query';
import { outcomesOf } from '../components/outcomes';
import { UploadPanel } from '../components/upload-panel';
import { importMessages } from '../imports.messages';
import { kindOf, kindsOf } from '../kinds';
import { PageHeading } from '../../../shared/ui/page-heading';

const STATUSES = [
  'needs_mapping',
  'checked',
  'uploaded',
  'confirmed',
  'applied',
  'cancelled',
  'failed',
] as const;
const ORDERS = ['uploadedAt', '-uploadedAt'] as const;

/** D4: a file is sent here, of whatever kind; below it what was sent before. */
export const ImportsPage = () => {
  const say = useText(importMessages);
  const { values } = useListAddress();
  const { roles } = useMe();
  const kinds = kindsOf(roles);
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="lg">
      <PageHeading>{say('imports')}</PageHeading>
      {kinds.length > 0 && <UploadPanel kinds={kinds} />}
      <ListTable
        title={say('imports')}
        query={importsQuery({
          ...(status.length > 0 ? { status } : {}),
          sort: ORDERS.find((one) => one === values.sort) ?? '-uploadedAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        empty={<Empty title={say('noImports')}>{say('noImportsAbout')}</Empty>}
        exportName="imports"
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<ImportRow>[] => {
  const say = useText(importMessages);
  return [
    {
      ...{ key: 'fileName', label: say('name') },
      cell: ({ id, fileName }) => (
        <Anchor component={Link} to={`/imports/${id}`} inherit>
          {fileName}
        </Anchor>
      ),
      text: ({ fileName }) => fileName,
    },
    {
      ...{ key: 'kind', label: say('kind') },
      cell: ({ kind }) => {
        const known = kindOf(kind);
        return known === undefined ? kind : say(`kind_${known}`);
      },
      text: ({ kind }) => kind,
    },
    countColumn('rows', say('rows'), ({ rowCount }) => rowCount),
    {
      ...{ key: 'outcomes', label: say('outcomes') },
      cell: ({ counts }) => outcomesOf(say, counts),
      text: ({ counts }) => outcomesOf(say, counts),
    },
    instantColumn('uploadedAt', say('uploaded'), { up: 'uploadedAt', down: '-uploadedAt' }),
    statusColumn(say('status')),
  ];
};
