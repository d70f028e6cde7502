import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { bomQuery, type Bom } from '../api/bom.query';
import { bomMessages } from '../bom.messages';
import { comparedBoms, type ComparedLine } from './compared-boms';

/** What changed since an earlier version, which is asked for when it is chosen. */
export const BomVersions = ({ bom, earlier }: Readonly<{ bom: Bom; earlier: readonly string[] }>) => {
  const say = useText(bomMessages);
  const [chosen, setChosen] = useKept('deals.BomVersions.chosen', '');
  if (earlier.length === 0) return null;
  return (
    <Stack gap="sm">
      <NativeSelect
        w={260}
        label={say('compareWith')}
        value={chosen}
        data={[
          { value: '', label: '–' },
          ...earlier.map((value, at) => ({ value, label: say('version', { version: at + 1 }) })).reverse(),
        ]}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      {chosen !== '' && <Compared bomId={chosen} after={bom} />}
    </Stack>
  );
};

const Compared = ({ bomId, after }: Readonly<{ bomId: string; after: Bom }>) => {
  const say = useText(bomMessages);
  const before = useQuery(bomQuery(bomId));
  if (before.isPending) return <Loading />;
  if (before.isError) return <Failure error={before.error} onRetry={() => void before.refetch()} />;
  const lines = comparedBoms(before.data, after);
  if (lines.length === 0) return <Text size="sm">{say('same')}</Text>;
  return (
    <WideTable minWidth={480}>
      <Table verticalSpacing={6}>
        <Table.Caption>
          {say('compared', { before: before.data.version, after: after.version })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('part')}</Table.Th>
            <Table.Th>{say('change')}</Table.Th>
            <Table.Th ta="right">{say('before')}</Table.Th>
            <Table.Th ta="right">{say('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, at) => (
            <ComparedRow key={`${line.sku}${String(at)}`} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const ComparedRow = ({ line: { sku, change, before, after } }: Readonly<{ line: ComparedLine }>) => {
  const say = useText(bomMessages);
  const { language } = useLocale();
  const text = (side: ComparedLine['before']): string =>
    side === undefined
      ? '–'
      : say('amounts', {
          quantity: side.quantity,
          net: side.net === null ? say('noNet') : moneyText(side.net, language),
        });
  return (
    <Table.Tr>
      <Table.Td className="figures">{sku}</Table.Td>
      <Table.Td>{say(change)}</Table.Td>
      <Table.Td ta="right">{text(before)}</Table.Td>
      <Table.Td ta="right">{text(after)}</Table.Td>
    </Table.Tr>
  );
};
