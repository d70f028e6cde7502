import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { useListAddress } from './list-address';
import { savedViewsQuery } from './saved-views.query';
import { savedViewMessages } from './saved-views.messages';
import { changesTo, queryOf } from './view-address';

type Props = Readonly<{
  list: string;
  /** Parameters of the address that a view keeps. */
  names: readonly string[];
}>;

/** Views that I pinned, one beside the other over the list, and the whole list before them. */
export const PinnedViews = ({ list, names }: Props) => {
  const say = useText(savedViewMessages);
  const { values, set } = useListAddress();
  const { data: views = [] } = useQuery(savedViewsQuery(list));
  const pinned = views.filter((view) => view.pinned);
  if (pinned.length === 0) return null;
  const query = queryOf(values, names);
  const tabs = [
    { id: 'all', name: say('everything'), query: '' },
    ...pinned.map(({ id, name, query: kept }) => ({ id, name, query: kept })),
  ];
  return (
    <Group component="nav" gap="xs" aria-label={say('pinnedViews')}>
      {tabs.map(({ id, name, query: kept }) => (
        <Button
          key={id}
          size="xs"
          variant={kept === query ? 'filled' : 'default'}
          aria-pressed={kept === query}
          onClick={() => set(changesTo(kept, names))}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
};
