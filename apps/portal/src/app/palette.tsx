import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../shared/i18n/locale';
import { useMe } from '../shared/session/session';
import { appMessages } from './app.messages';
import { actionsOf } from './actions';
import { pagesOf } from './navigation';

export const togglePalette = spotlight.toggle;

/** `Ctrl K`: every page and every act that the person has, by name. */
export const Palette = () => {
  const say = useText(appMessages);
  const { roles } = useMe();
  const navigate = useNavigate();
  const entries = [
    ...actionsOf(roles).map(({ to, label }) => ({ id: `act ${to}`, label: say(label), to })),
    ...[...pagesOf(roles), { to: '/preferences', label: 'preferences' as const }].map(({ to, label }) => ({
      id: to,
      label: say('goTo', { page: say(label) }),
      to,
    })),
  ];
  return (
    <Spotlight
      actions={entries.map(({ id, label, to }) => ({ id, label, onClick: () => void navigate({ to }) }))}
      nothingFound={say('nothingFound')}
      shortcut={null}
      searchProps={{ placeholder: say('searchHint'), 'aria-label': say('search') }}
    />
  );
};
