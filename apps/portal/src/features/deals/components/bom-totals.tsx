import { Text } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import type { BomCheck } from '../api/check-bom.query';
import { bomMessages } from '../bom.messages';
import { priceMessages, priceReason } from '../price.messages';

/** The sums of what is known, and who decides on the price; in view while the lines scroll. */
export const BomTotals = ({ check }: Readonly<{ check: BomCheck | undefined }>) => {
  const say = useText(bomMessages);
  return (
    <Table.Tfoot className="totals-in-view">
      <Table.Tr>
        <Table.Th scope="row" colSpan={4}>
          {say('total')}
        </Table.Th>
        <Table.Td ta="right">{check !== undefined && <Amount of={check.list} strong />}</Table.Td>
        <Table.Td />
        <Table.Td ta="right">
          {check !== undefined && check.net !== null && <Amount of={check.net} strong />}
        </Table.Td>
        <Table.Td colSpan={2}>{check !== undefined && <WhoDecides check={check} />}</Table.Td>
      </Table.Tr>
    </Table.Tfoot>
  );
};

const WhoDecides = ({ check: { noTouch, reasons } }: Readonly<{ check: BomCheck }>) => {
  const say = useText(bomMessages);
  const sayPrice = useText(priceMessages);
  if (noTouch === null) return null;
  return (
    <Text size="sm" role="status">
      {noTouch
        ? say('noTouch')
        : say('byPerson', { why: reasons.map((code) => priceReason(sayPrice, code)).join('; ') })}
    </Text>
  );
};
