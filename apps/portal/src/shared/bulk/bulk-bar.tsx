import { Button, Group, Text } from '@mantine/core';
import { useText } from '../i18n/locale';
import type { Offer } from './bulk-act';
import { bulkMessages } from './bulk.messages';

/** Above the rows of a list: what the selected ones can be given, each with how many it is for. */
export const BulkBar = ({
  selected,
  offers,
  onOffer,
  onClear,
}: Readonly<{
  selected: number;
  offers: readonly Offer[];
  onOffer: (offer: Offer) => void;
  onClear: () => void;
}>) => {
  const say = useText(bulkMessages);
  return (
    <Group gap="xs" mih={32}>
      <Text size="sm" role="status" {...(selected === 0 ? { c: 'dimmed' } : { fw: 600 })}>
        {selected === 0 ? say('hint') : say('selected', { count: selected })}
      </Text>
      {offers.map((offer) => (
        <Button key={offer.operation} size="compact-sm" variant="light" onClick={() => onOffer(offer)}>
          {say(`act_${offer.operation}`, { count: offer.chosen.length })}
        </Button>
      ))}
      {selected > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {say('clear')}
        </Button>
      )}
    </Group>
  );
};
