import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { useKeepMapping, useMapImport } from '../api/import-commands';
import { mappingQuery, type Import, type Mapping } from '../api/imports.query';
import { importMessages } from '../imports.messages';
import { OF_KIND, type Kind } from '../kinds';
import { guessed, missingOf, type Named } from './naming';

type Props = Readonly<{ of: Import; kind: Kind; onDone: (job: string | undefined) => void }>;

/** Columns of a file that the template does not know: each is named once, also for the next files. */
export const MappingPanel = (props: Props) => {
  const say = useText(importMessages);
  const maps = useMay()(...OF_KIND[props.kind].maps);
  const mapping = useQuery({ ...mappingQuery(props.kind), enabled: maps });
  if (!maps) return <Text role="status">{say('mapsAdmin')}</Text>;
  if (mapping.isPending) return <Loading />;
  if (mapping.isError) return <Failure error={mapping.error} onRetry={() => void mapping.refetch()} />;
  return <Naming {...props} template={mapping.data} />;
};

const DAYS = ['DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'];

const Naming = ({ of, kind, onDone, template }: Props & Readonly<{ template: Mapping }>) => {
  const say = useText(importMessages);
  const header = of.columns ?? [];
  const [named, setNamed] = useKept<Named>('imports.Naming.named', () => guessed(header, template));
  const [constants, setConstants] = useKept<Readonly<Record<string, string>>>('imports.Naming.constants', {});
  const [formats, setFormats] = useKept<Readonly<Record<string, string>>>('imports.Naming.formats', {});
  const [keeps, setKeeps] = useKept('imports.Naming.keeps', true);
  const missing = missingOf(named, template);
  const unsaid = missing.filter((column) => (constants[column] ?? '') === '');
  const body = { mapping: { ...named }, constants: { ...constants }, formats: { ...formats } };
  const map = useMapImport({ of, onDone: ({ jobId }) => onDone(jobId) });
  const keep = useKeepMapping(kind, () => map.run(body));
  const taken = new Set(Object.values(named));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (keeps) keep.run(body);
        else map.run(body);
      }}
    >
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {say('mapping')}
          </Title>
          <Text size="sm" c="dimmed">
            {say('mappingAbout')}
          </Text>
        </div>
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {header.map((own) => (
              <Table.Tr key={own}>
                <Table.Th scope="row" fw={500}>
                  {own}
                </Table.Th>
                <Table.Td>
                  <NativeSelect
                    aria-label={own}
                    value={named[own] ?? ''}
                    onChange={({ currentTarget: { value } }) => {
                      const { [own]: _before, ...others } = named;
                      setNamed(value === '' ? others : { ...others, [own]: value });
                    }}
                    data={[
                      { value: '', label: say('ignore') },
                      ...template.columns
                        .filter(({ name }) => !taken.has(name) || named[own] === name)
                        .map(({ name }) => ({ value: name, label: name })),
                    ]}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {missing.length > 0 && (
          <Stack gap="xs">
            <Text fw={600}>{say('missing')}</Text>
            {missing.map((column) => (
              <TextInput
                key={column}
                maw={320}
                label={say('valueFor', { column })}
                value={constants[column] ?? ''}
                onChange={({ currentTarget }) =>
                  setConstants({ ...constants, [column]: currentTarget.value })
                }
              />
            ))}
          </Stack>
        )}
        {kind === 'pos' && <Formats formats={formats} onChange={setFormats} />}
        <Checkbox
          label={say('keep')}
          checked={keeps}
          onChange={({ currentTarget }) => setKeeps(currentTarget.checked)}
        />
        {unsaid.length > 0 && (
          <Text role="status">{say('stillMissing', { columns: unsaid.join(', ') })}</Text>
        )}
        <RefusalNote error={keep.error ?? map.error} />
        <Button
          type="submit"
          w="max-content"
          disabled={unsaid.length > 0}
          loading={keep.running || map.running}
        >
          {say('map')}
        </Button>
      </Stack>
    </form>
  );
};

type FormatsProps = Readonly<{
  formats: Readonly<Record<string, string>>;
  onChange: (formats: Readonly<Record<string, string>>) => void;
}>;

/** How days and numbers are written; nothing is guessed. */
const Formats = ({ formats, onChange }: FormatsProps) => {
  const say = useText(importMessages);
  const select = (
    name: 'date' | 'decimal',
    choices: readonly Readonly<{ value: string; label: string }>[],
  ) => (
    <NativeSelect
      label={say(`format_${name}`)}
      value={formats[name] ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const { [name]: _before, ...others } = formats;
        onChange(value === '' ? others : { ...others, [name]: value });
      }}
      data={[{ value: '', label: say('asTemplate') }, ...choices]}
    />
  );
  return (
    <Group>
      {select(
        'date',
        DAYS.map((value) => ({ value, label: value })),
      )}
      {select('decimal', [{ value: ',', label: say('comma') }])}
    </Group>
  );
};
