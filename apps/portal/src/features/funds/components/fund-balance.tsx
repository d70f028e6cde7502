import { Stack, Table } from '@mantine/core';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Fund } from '../api/funds.query';
import { fundMessages } from '../funds.messages';

const PARTS = ['available', 'pending', 'approved', 'committed', 'paid', 'expired'] as const;
type Part = (typeof PARTS)[number];

const COLOURS: Readonly<Record<Part, string>> = {
  available: 'teal-6',
  pending: 'yellow-6',
  approved: 'orange-6',
  committed: 'blue-5',
  paid: 'blue-8',
  expired: 'gray-5',
};

const colourOf = (part: Part): string => `var(--mantine-color-${COLOURS[part]})`;

/** Where the money of a fund is: one stacked bar, and the same as a table. */
export const FundBalance = ({ balance }: Readonly<{ balance: Fund['balance'] }>) => {
  const say = useText(fundMessages);
  const { language } = useLocale();
  const text = (part: Part | 'granted'): string => moneyText(balance[part], language);
  return (
    <Stack gap="sm">
      <div
        className="stacked"
        role="img"
        aria-label={say('bar', {
          ...{ granted: text('granted'), available: text('available'), expired: text('expired') },
          ...{
            held: `${text('pending')} + ${text('approved')}`,
            paid: `${text('committed')} + ${text('paid')}`,
          },
        })}
      >
        {PARTS.map((part) => (
          // As long as it is: the amounts themselves say to the layout how the bar is divided.
          <span key={part} style={{ flexGrow: balance[part].amount, background: colourOf(part) }} />
        ))}
      </div>
      <Table withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {PARTS.map((part) => (
            <Table.Tr key={part}>
              <Table.Th scope="row" fw={400}>
                <span className="swatch" style={{ background: colourOf(part) }} />
                {say(part)}
              </Table.Th>
              <Table.Td ta="right">
                <Amount of={balance[part]} />
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{say('granted')}</Table.Th>
            <Table.Td ta="right">
              <Amount of={balance.granted} strong />
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Stack>
  );
};
