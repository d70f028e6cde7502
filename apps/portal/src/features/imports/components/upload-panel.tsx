import {
  Anchor,
  Button,
  Card,
  FileInput,
  Group,
  NativeSelect,
  Spoiler,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { inAddress } from '../../../shared/lists/list-address';
import { csvOf, download } from '../../../shared/lists/csv';
import { REPORT_FILES, TABLE_FILES } from '../../../shared/files/table-files';
import { RefusalNote } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { useUpload } from '../api/import-commands';
import { mappingQuery, type Mapping } from '../api/imports.query';
import { importMessages } from '../imports.messages';
import type { Kind } from '../kinds';

/** The first step of every file: which kind it is, what its columns are, and the file itself. */
export const UploadPanel = ({ kinds }: Readonly<{ kinds: readonly Kind[] }>) => {
  const say = useText(importMessages);
  const navigate = useNavigate();
  const [chosen, setChosen] = useKept<Kind>('imports.UploadPanel.chosen');
  const [file, setFile] = useState<File | null>(null);
  const upload = useUpload(
    ({ id, jobId }) => void navigate({ to: `/imports/${id}`, search: inAddress({ job: jobId }) }),
  );
  const kind = chosen ?? kinds[0];
  const mapping = useQuery({ ...mappingQuery(kind ?? ''), enabled: kind !== undefined });
  if (kind === undefined) return null;
  return (
    <Card withBorder component="section" aria-label={say('upload')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) upload.run({ file, kind });
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            {say('upload')}
          </Title>
          <Text size="sm" c="dimmed">
            {say('uploadAbout')} {kind === 'pos' && say('uploadAboutX12')}
          </Text>
          <Group align="flex-end">
            {kinds.length > 1 && (
              <NativeSelect
                name="kind"
                label={say('kind')}
                value={kind}
                onChange={({ currentTarget }) => setChosen(kinds.find((one) => one === currentTarget.value))}
                data={kinds.map((value) => ({ value, label: say(`kind_${value}`) }))}
              />
            )}
            <FileInput
              name="file"
              label={kinds.length > 1 ? say('file') : say(`kind_${kind}`)}
              w={320}
              accept={kind === 'pos' ? REPORT_FILES : TABLE_FILES}
              value={file}
              onChange={(next) => {
                setFile(next);
                upload.reset();
              }}
              clearable
            />
            <Button type="submit" disabled={file === null} loading={upload.running}>
              {say('check')}
            </Button>
          </Group>
          <RefusalNote error={upload.error} />
          {mapping.data !== undefined && <Dictionary kind={kind} mapping={mapping.data} />}
        </Stack>
      </form>
    </Card>
  );
};

/** Where an X12 867 says what the columns hold, as most programs write it. */
const SEGMENTS: readonly (readonly [segments: string, columns: string])[] = [
  ['DTM*090, DTM*091', 'report_period'],
  ['N1*DS', 'reporter_id'],
  ['PTD*SD, PTD*SS, PTD*RP', 'transaction_type'],
  ['QTY*39, QTY*61', 'quantity'],
  ['LIN01, LIN*VP', 'invoice_line, sku'],
  ['UIT02, CUR02', 'unit_net_price, currency'],
  ['REF*IV, REF*OI, REF*CT', 'invoice_no, original_invoice_no, deal_registration_no'],
  ['REF*SE, REF*PO', 'serial_numbers, po_no'],
  ['DTM*003, DTM*011, DTM*004', 'invoice_date, ship_date, order_date'],
  ['N1*BY', 'reseller_id, reseller_name'],
  ['N1*EN, N4', 'end_customer_name, end_customer_city, end_customer_zip, end_customer_country'],
];

const Segments = () => {
  const say = useText(importMessages);
  return (
    <>
      <Text size="sm" mt="sm">
        {say('segmentsAbout')}
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('segment')}</Table.Th>
            <Table.Th>{say('column')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {SEGMENTS.map(([segments, columns]) => (
            <Table.Tr key={segments}>
              <Table.Td>{segments}</Table.Td>
              <Table.Td>{columns}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
};

/** What the columns are called, and a file that has nothing but them. */
const Dictionary = ({ kind, mapping: { columns } }: Readonly<{ kind: Kind; mapping: Mapping }>) => {
  const say = useText(importMessages);
  return (
    <Stack gap="xs">
      <Anchor
        component="button"
        type="button"
        size="sm"
        w="max-content"
        onClick={() => download(`${kind}.csv`, csvOf([columns.map(({ name }) => name)]))}
      >
        {say('template')}
      </Anchor>
      <Spoiler maxHeight={0} showLabel={say('dictionary')} hideLabel={say('dictionary')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('column')}</Table.Th>
              <Table.Th>{say('synonyms')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map(({ name, required, synonyms }) => (
              <Table.Tr key={name}>
                <Table.Td>
                  {name}{' '}
                  {required && (
                    <Text component="span" size="sm" c="dimmed">
                      {say('required')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{synonyms.join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {kind === 'pos' && <Segments />}
      </Spoiler>
    </Stack>
  );
};
