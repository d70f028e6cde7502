import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../shared/i18n/locale';
import { useKeys } from '../shared/keys/keys';
import { useTakesPart } from '../shared/organisations/participation';
import { useMe } from '../shared/session/session';
import { actionsOf } from './actions';
import { appMessages } from './app.messages';
import { pagesOf } from './navigation';

const Dialog = lazy(() => import('./keys-dialog').then(({ KeysDialog }) => ({ default: KeysDialog })));

const focusFilter = (): void => document.getElementById('list-search')?.focus();

/** The keys of the frame, and `?` which lists them. */
export const Keys = () => {
  const say = useText(appMessages);
  const { roles } = useMe();
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure();
  const paged = pagesOf(roles).flatMap(({ to, label, keys }) =>
    keys === undefined ? [] : [{ to, label, keys }],
  );
  const takesPart = useTakesPart();
  const create = actionsOf(roles, takesPart).find(({ to }) => to === '/deals/new');
  useKeys({
    '?': open,
    '/': focusFilter,
    ...Object.fromEntries(paged.map(({ keys, to }) => [keys, () => void navigate({ to })])),
    ...(create === undefined ? {} : { c: () => void navigate({ to: create.to }) }),
  });
  const rows: readonly (readonly [keys: string, meaning: string])[] = [
    ['Ctrl K', say('key_search')],
    ...paged.map(({ keys, label }) => [keys, say('goTo', { page: say(label) })] as const),
    ...(create === undefined ? [] : [['c', say(create.label)] as const]),
    ['/', say('key_filter')],
    ['j k', say('key_rows')],
    ['x', say('key_select')],
    ['o', say('key_open')],
    ['?', say('key_help')],
  ];
  return (
    opened && (
      <Suspense fallback={null}>
        <Dialog rows={rows} onClose={close} />
      </Suspense>
    )
  );
};
