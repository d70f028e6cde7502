import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { StatusWord } from '../../../shared/status/status';
import { Table } from '../../../shared/ui/table';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import type { Side } from '../api/conflicts.query';
import { conflictMessages } from '../conflicts.messages';
import { WideTable } from '../../../shared/ui/wide-table';

type Row = Readonly<{ label: string; of: (side: Side) => ReactNode; same?: (side: Side) => string }>;

/** The sides beside each other, field by field; what differs is printed strong. */
export const SidesTable = ({
  sides,
  line,
  foot,
}: Readonly<{
  sides: readonly Side[];
  /** What they claim, in the messages. */
  line: string;
  foot: (side: Side) => ReactNode;
}>) => {
  const say = useText(conflictMessages);
  const rows = useRows();
  return (
    <WideTable minWidth={640}>
      <Table verticalSpacing="xs" style={{ verticalAlign: 'top' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('field')}</Table.Th>
            {sides.map((side, at) => (
              <Table.Th key={side.claimId} scope="col">
                {say(at === 0 ? 'first' : 'later')}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, of, same }) => {
            const differs = same !== undefined && new Set(sides.map(same)).size > 1;
            return (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400} c="dimmed">
                  {label}
                </Table.Th>
                {sides.map((side) => (
                  <Table.Td key={side.claimId} fw={differs ? 600 : undefined}>
                    {of(side)}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          <Table.Tr>
            <Table.Th scope="row" fw={400} c="dimmed">
              {say('tells')}
            </Table.Th>
            {sides.map((side) => (
              <Table.Td key={side.claimId}>
                {side.kind === 'direct' ? say('tellsNobody') : <Told side={side} line={line} />}
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <Table.Td />
            {sides.map((side) => (
              <Table.Td key={side.claimId}>{foot(side)}</Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** Every message that may be sent, before one is. */
const Told = ({ side: { number }, line }: Readonly<{ side: Side; line: string }>) => {
  const say = useText(conflictMessages);
  return (
    <>
      <Text size="sm" c="dimmed">
        {say('ifAwarded')}
      </Text>
      <Text size="sm" mb="xs">
        {say('toldAwarded', { number, line })}
      </Text>
      <Text size="sm" c="dimmed">
        {say('ifNot')}
      </Text>
      <Text size="sm" mb="xs">
        {say('toldOther', { number, line })}
      </Text>
      <Text size="sm" c="dimmed">
        {say('ifBeside')}
      </Text>
      <Text size="sm">{say('toldBeside', { number, line })}</Text>
    </>
  );
};

const useRows = (): readonly Row[] => {
  const say = useText(conflictMessages);
  const nameOf = useOrganisationName();
  const { language } = useLocale();
  return [
    {
      label: say('number'),
      of: ({ claimId, kind, number, status }) => (
        <>
          {kind === 'direct' ? (
            <span className="figures">{number}</span>
          ) : (
            <Anchor component={Link} to={`/deals/${claimId}/review`} className="figures" inherit>
              {number}
            </Anchor>
          )}{' '}
          <StatusWord status={status} />
        </>
      ),
    },
    { label: say('position'), of: ({ checkpoint }) => Number(checkpoint) },
    { label: say('submitted'), of: ({ submittedAt }) => <Instant of={submittedAt} /> },
    { label: say('decisionDue'), of: ({ decisionDueAt = null }) => <Day of={decisionDueAt} /> },
    {
      label: say('partner'),
      of: ({ kind, partnerId, ownerId }) =>
        kind === 'direct' ? say('vendorSales', { owner: ownerId ?? '–' }) : nameOf(partnerId),
    },
    {
      label: say('distributor'),
      of: ({ distributorId }) => nameOf(distributorId),
      same: ({ distributorId = '' }) => distributorId,
    },
    { label: say('customer'), of: ({ customer }) => customer.name, same: ({ customer }) => customer.name },
    {
      label: say('domain'),
      of: ({ customer }) => customer.domain ?? '–',
      same: ({ customer }) => customer.domain ?? '',
    },
    {
      label: say('country'),
      of: ({ customer }) => countryName(customer.country, language),
      same: ({ customer }) => customer.country,
    },
    { label: say('region'), of: ({ region }) => codeText(region), same: ({ region }) => region },
    {
      label: say('dealType'),
      of: ({ dealType }) => (dealType === undefined ? '–' : codeText(dealType)),
      same: ({ dealType = '' }) => dealType,
    },
    {
      label: say('value'),
      of: ({ value }) => (value === null ? '–' : <Amount of={value} />),
      same: ({ value }) => `${value?.amount ?? ''} ${value?.currency ?? ''}`,
    },
    {
      label: say('closeDay'),
      of: ({ expectedCloseOn }) => <Day of={expectedCloseOn} />,
      same: ({ expectedCloseOn }) => expectedCloseOn ?? '',
    },
  ];
};
