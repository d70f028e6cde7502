import { Alert, Stack, Text } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { LooksBadge } from '../../../shared/ui/looks-badge';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import type { OrderChecks } from '../api/order-check.query';
import { orderCheckMessages } from '../order-check.messages';

type Line = OrderChecks['lines'][number];
const LOOKS = { yes: { icon: 'check', color: 'teal' }, no: { icon: 'cross', color: 'red' } } as const;

/** What may be ordered, and of what may not which row of the programme says so. */
export const OrderAnswer = ({ of }: Readonly<{ of: OrderChecks }>) => {
  const say = useText(orderCheckMessages);
  const { allowed, code, lines, definitionVersion: version } = of;
  const refused = lines.filter((line) => !line.allowed).length;
  return (
    <Stack gap="sm">
      <Alert role="status" color={allowed ? 'teal' : 'orange'}>
        {allowed
          ? say('allAllowed', { code, count: lines.length })
          : say('someRefused', { code, count: refused, all: lines.length })}{' '}
        {say('version', { version })}
      </Alert>
      <WideTable minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('part')}</Table.Th>
              <Table.Th>{say('answer')}</Table.Th>
              <Table.Th>{say('why')}</Table.Th>
              <Table.Th>{say('row')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, index) => (
              <Row key={`${String(index)}${line.sku}`} of={line} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

const Row = ({ of: { sku, part, offer, forFee, allowed, reasons } }: Readonly<{ of: Line }>) => {
  const say = useText(orderCheckMessages);
  const service = offer === null ? [] : [codeText(offer), ...(forFee === true ? [say('forFee')] : [])];
  const about = [...(part === null || part === sku ? [] : [say('meant', { part })]), ...service];
  return (
    <Table.Tr>
      <Table.Td>
        <span className="figures">{sku}</span>
        {about.length > 0 && (
          <Text size="sm" c="dimmed">
            {about.join(', ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <LooksBadge looks={LOOKS[allowed ? 'yes' : 'no']}>{say(allowed ? 'yes' : 'no')}</LooksBadge>
      </Table.Td>
      <Table.Td>
        {reasons.map(({ code, detail, suggestions }) => (
          <div key={`${code}${detail}`}>
            {detail}
            {suggestions.length > 0 && (
              <Text size="sm" c="dimmed">
                {say('alike', { parts: suggestions.join(', ') })}
              </Text>
            )}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {reasons.map(({ code, rows, source }) => (
          <div key={`${code}${rows.join()}`}>{[...rows, source].filter(Boolean).join(', ')}</div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
};
