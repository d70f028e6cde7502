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
import { TABLE_FILES } from '../../../shared/files/table-files';
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
            {say('uploadAbout')}
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
              accept={TABLE_FILES}
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
      </Spoiler>
    </Stack>
  );
};
