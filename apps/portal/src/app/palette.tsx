import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../shared/i18n/locale';
import { useTakesPart } from '../shared/organisations/participation';
import { useMe } from '../shared/session/session';
import { linkTo } from '../shared/lists/list-address';
import { appMessages } from './app.messages';
import { actionsOf } from './actions';
import { pagesOf } from './navigation';
import { titleOf } from './page-names';
import { recentOf } from './recent';
import { searchMessages } from './search.messages';
import { addressOf, searchQuery } from './search.query';

export const togglePalette = spotlight.toggle;

/** Nobody is asked for each letter. */
const PAUSE_MS = 200;

/** `Ctrl K`, G4: records by number, name or code, those that were open, and every page and act that the person has by its name. */
export const Palette = () => {
  const say = useText(appMessages);
  const [text, setText] = useState('');
  const entries = useEntries();
  const found = useFound(text);
  const recent = useRecentRecords();
  const isCalledSo = ({ label = '' }: Entry): boolean =>
    label.toLowerCase().includes(text.trim().toLowerCase());
  const group = (title: string, actions: readonly SpotlightActionData[]) =>
    actions.length === 0 ? [] : [{ group: title, actions: [...actions] }];
  return (
    <Spotlight
      query={text}
      onQueryChange={setText}
      // At once: who opens it again while it still fades begins anew too.
      onSpotlightClose={() => setText('')}
      actions={[
        ...group(say('foundRecords'), found),
        ...group(say('recentRecords'), recent.filter(isCalledSo)),
        ...group(say('pagesAndActions'), entries.filter(isCalledSo)),
      ]}
      // What the server found is called so, whatever its label says.
      filter={(_text, actions) => actions}
      nothingFound={say('nothingFound')}
      shortcut={null}
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: say('searchHint'), 'aria-label': say('search') }}
    />
  );
};

type Entry = SpotlightActionData & Readonly<{ label?: string }>;

/** What the person had open before. */
const useRecentRecords = (): readonly Entry[] => {
  const say = useText(appMessages);
  const { id: personId } = useMe();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return recentOf(personId, pathname).map(({ address, path, record, title }) => ({
    id: `recent ${address}`,
    label: title === '' || title === record ? record : `${record} · ${title}`,
    description: titleOf(path, {}, say).split(' · ')[0] ?? '',
    onClick: () => void navigate(linkTo(address)),
  }));
};

const useEntries = (): readonly Entry[] => {
  const say = useText(appMessages);
  const { roles } = useMe();
  const takesPart = useTakesPart();
  const navigate = useNavigate();
  return [
    ...actionsOf(roles, takesPart).map(({ to, label }) => ({ id: `act ${to}`, label: say(label), to })),
    ...[...pagesOf(roles), { to: '/preferences', label: 'preferences' as const }].map(({ to, label }) => ({
      ...{ id: to, to },
      label: say('goTo', { page: say(label) }),
    })),
  ].map(({ id, label, to }) => ({ id, label, onClick: () => void navigate({ to }) }));
};

const useFound = (text: string): readonly SpotlightActionData[] => {
  const word = useText(searchMessages);
  const { organisation, roles } = useMe();
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(text, PAUSE_MS);
  const { data = [] } = useQuery({ ...searchQuery(asked), placeholderData: keepPreviousData });
  if (text.trim().length < 2) return [];
  const pages = pagesOf(roles);
  return data.flatMap((hit) => {
    const to = addressOf(hit, organisation, pages);
    if (to === undefined) return [];
    return [
      {
        ...{ id: `${hit.kind} ${hit.id}`, label: `${hit.number} · ${hit.title}` },
        description: word(`kind_${hit.kind}`),
        onClick: () => void navigate(linkTo(to)),
      },
    ];
  });
};
