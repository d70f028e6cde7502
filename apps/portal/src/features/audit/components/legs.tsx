import { decimalOf } from '../../../shared/format/money';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import type { EntryRow } from '../api/ledger.query';

type Leg = EntryRow['legs'][number];

/** As a file says it. */
export const legText = ({ account, amount, quantity }: Leg): string =>
  amount === undefined
    ? `${account} ${quantity?.quantity ?? ''} ${quantity?.unit ?? ''}`
    : `${account} ${amount.currency} ${decimalOf(amount)}`;

/** The legs of an entry: debit is positive. */
export const Legs = ({ legs }: Readonly<{ legs: readonly Leg[] }>) => (
  <Table withRowBorders={false} verticalSpacing={0}>
    <Table.Tbody>
      {legs.map((leg, at) => (
        <Table.Tr key={`${leg.account}${String(at)}`}>
          <Table.Td ff="monospace">{leg.account}</Table.Td>
          <Table.Td ta="right" className="figures">
            {leg.amount === undefined ? (
              `${leg.quantity?.quantity ?? ''} ${leg.quantity?.unit ?? ''}`
            ) : (
              <Amount of={leg.amount} />
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
