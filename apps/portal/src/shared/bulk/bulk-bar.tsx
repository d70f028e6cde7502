import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { MOST_AT_ONCE, type Offer } from './bulk-act';
import { bulkMessages } from './bulk.messages';

/** Above the rows of a list: what the selected ones can be given, each with how many it is for. */
export const BulkBar = ({
  selected,
  offers,
  hasMore,
  onSelectAll,
  onOffer,
  onClear,
}: Readonly<{
  selected: number;
  offers: readonly Offer[];
  /** Whether more rows match than are shown. */
  hasMore: boolean;
  onSelectAll: () => Promise<void>;
  onOffer: (offer: Offer) => void;
  onClear: () => void;
}>) => {
  const say = useText(bulkMessages);
  const selectAll = useMutation({ mutationFn: onSelectAll });
  const tooMany = selected > MOST_AT_ONCE;
  // More match than are decided at once: the first of them are selected.
  const isReach = selected === MOST_AT_ONCE && hasMore;
  return (
    <Group gap="xs" mih={32}>
      <Text size="sm" role="status" {...(selected === 0 ? { c: 'dimmed' } : { fw: 600 })}>
        {selected === 0
          ? say('hint')
          : say(tooMany ? 'tooMany' : isReach ? 'selectedMost' : 'selected', {
              count: selected,
              most: MOST_AT_ONCE,
            })}
      </Text>
      {(tooMany ? [] : offers).map((offer) => (
        <Button key={offer.operation} size="compact-sm" variant="light" onClick={() => onOffer(offer)}>
          {say(`act_${offer.operation}`, { count: offer.chosen.length })}
        </Button>
      ))}
      {hasMore && !isReach && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={selectAll.isPending}
          onClick={() => selectAll.mutate()}
        >
          {say('selectMatching', { most: MOST_AT_ONCE })}
        </Button>
      )}
      {selected > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {say('clear')}
        </Button>
      )}
    </Group>
  );
};
