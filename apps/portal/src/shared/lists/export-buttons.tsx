import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { Failure } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';
import { csvOf, download, handOver } from './csv';
import { everyRow } from './every-row';
import { workbookOf } from './list-file';
import type { Column, ListQuery } from './list-query';

type Props<Row> = Readonly<{ query: ListQuery<Row>; columns: readonly Column<Row>[]; name: string }>;

/** Everything that matches, not only what is shown: its columns as CSV, and the whole records as a workbook. */
export const ExportButtons = <Row,>({ query, columns, name }: Props<Row>) => {
  const say = useText(uiMessages);
  const csv = useMutation({
    mutationFn: async () => {
      const rows = (await everyRow(query.page)).map((row) => columns.map(({ text }) => text(row)));
      download(`${name}.csv`, csvOf([columns.map(({ key }) => key), ...rows]));
    },
  });
  const workbook = useMutation({
    mutationFn: async () => {
      if (query.file !== undefined) handOver(`${name}.xlsx`, await workbookOf(query.file));
    },
  });
  const error = csv.error ?? workbook.error;
  return (
    <>
      {error !== null && <Failure error={error} />}
      <Button variant="default" loading={csv.isPending} onClick={() => csv.mutate()}>
        {say('export')}
      </Button>
      {query.file !== undefined && (
        <Button variant="default" loading={workbook.isPending} onClick={() => workbook.mutate()}>
          {say('exportWorkbook')}
        </Button>
      )}
    </>
  );
};
