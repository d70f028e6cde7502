import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { dealMessages } from '../deals.messages';
import { DEAL_VIEWS, viewIn } from '../routes/deal-filter';

/** Ready questions to the list: each is an address, which can be sent and kept. */
export const DealViews = () => {
  const say = useText(dealMessages);
  const current = viewIn(useListAddress().values);
  return (
    <Group component="nav" gap="xs" aria-label={say('views')}>
      {[undefined, ...DEAL_VIEWS].map((view) => (
        <Button
          key={view ?? 'all'}
          component={Link}
          to="/deals"
          search={inAddress({ view })}
          size="compact-sm"
          variant={view === current ? 'filled' : 'default'}
          {...(view === current ? { 'aria-current': 'page' } : {})}
        >
          {say(`view_${view ?? 'all'}`)}
        </Button>
      ))}
    </Group>
  );
};
