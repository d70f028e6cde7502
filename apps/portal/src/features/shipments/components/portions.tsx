import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { Table } from '../../../shared/ui/table';
import { dealNameQuery, type Shipment } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

/** What a line that is split counts for, deal by deal. */
export const Portions = ({ line }: Readonly<{ line: Shipment }>) => {
  const say = useText(shipmentMessages);
  if (line.portions.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say('portions')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('deal')}</Table.Th>
            <Table.Th ta="right">{say('quantity')}</Table.Th>
            <Table.Th ta="right">{say('returned')}</Table.Th>
            <Table.Th>{say('serials')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {line.portions.map((portion) => (
            <PortionRow key={portion.portionId} portion={portion} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const PortionRow = ({ portion }: Readonly<{ portion: Shipment['portions'][number] }>) => {
  const { dealId, quantity, returned, serials } = portion;
  const { data: deal } = useQuery(dealNameQuery(dealId));
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/deals/${dealId}`} className="figures" inherit>
          {deal?.number ?? dealId}
        </Anchor>
        <Text size="sm">{deal?.customer}</Text>
      </Table.Td>
      <Table.Td ta="right">{quantity}</Table.Td>
      <Table.Td ta="right">{returned}</Table.Td>
      <Table.Td>{serials.join(', ')}</Table.Td>
    </Table.Tr>
  );
};

/** From a portion to the line on which people decide. */
export const WholeLine = ({ line }: Readonly<{ line: Shipment }>) => {
  const say = useText(shipmentMessages);
  if (line.portionOf === null) return null;
  return (
    <Text>
      {say('isPortion')}{' '}
      <Anchor component={Link} to={`/shipments/${line.portionOf}`} inherit>
        {say('wholeLine')}
      </Anchor>
    </Text>
  );
};
