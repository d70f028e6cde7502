import {
  ActionIcon,
  AppShell,
  Burger,
  Button,
  Group,
  Kbd,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../shared/api/client';
import { isSignedOut } from '../shared/api/query-client';
import { useCommand } from '../shared/api/use-command';
import { instantText } from '../shared/format/dates';
import { useLocale, useText } from '../shared/i18n/locale';
import { refusalsQuery } from '../shared/refusals/refusal-text';
import { unreadQuery } from '../shared/inbox/unread.query';
import { MeProvider, meQuery, signInOptionsQuery, useMe, useNow } from '../shared/session/session';
import { useDensity, useDensityOfPage } from '../shared/ui/density';
import { Icon } from '../shared/ui/icons';
import { Failure, Loading } from '../shared/ui/states';
import { WhyHost } from '../shared/why/why-host';
import { appMessages } from './app.messages';
import { Keys } from './keys-help';
import { Menu } from './menu';
import { forgetAllRecent } from './recent';
import { useLive } from './use-live';
import { useRecent } from './use-recent';
import { OfAQuarter } from './of-a-quarter';
import { usePalette } from './use-palette';

/** G2: what stands around every page. It shows nothing before it is known who looks. */
export const Frame = () => {
  const me = useQuery(meQuery);
  // Once it is known, it stands: a page with something typed in it does not make room for a failed question.
  if (me.data !== undefined)
    return (
      <MeProvider me={me.data}>
        <Shell />
      </MeProvider>
    );
  if (me.isPending) return <Loading />;
  return isSignedOut(me.error) ? null : <Failure error={me.error} onRetry={() => void me.refetch()} />;
};

const Shell = () => {
  const say = useText(appMessages);
  const [opened, { toggle, close }] = useDisclosure();
  const { toggle: search, palette } = usePalette();
  useLive();
  useRecent();
  useDensityOfPage();
  useQuery(refusalsQuery(useLocale().language));
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a href="#content" className="skip">
        {say('skip')}
      </a>
      <AppShell.Header px={{ base: 'xs', xs: 'md' }}>
        <Group h="100%" gap="xs" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('openMenu')} />
            <Text
              component={Link}
              to="/"
              fw={700}
              c="inherit"
              td="none"
              fz={{ base: 'xs', xs: 'md' }}
              truncate="end"
            >
              {say('product')}
            </Text>
          </Group>
          <TopBar onSearch={search} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" style={{ overflowY: 'auto' }} aria-label={say('menu')}>
        <Menu onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Strips />
        <OfAQuarter where="page" />
        <Outlet />
      </AppShell.Main>
      {palette}
      <WhyHost />
      <Keys />
    </AppShell>
  );
};

const TopBar = ({ onSearch }: Readonly<{ onSearch: () => void }>) => {
  const say = useText(appMessages);
  const { id, name } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { toggleColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme() === 'dark';
  const signOut = useCommand(
    (_: void, header) => api.POST('/v1/sessions/end-current', { params: { header } }),
    {
      changes: [],
      onDone: ({ issuerSignOut }) => {
        queries.clear();
        forgetAllRecent();
        // Whoever stays signed in at the issuer would be let in again without being asked.
        if (issuerSignOut === undefined) void navigate({ to: '/sign-in' });
        else location.assign(issuerSignOut);
      },
    },
  );
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="search" size={14} />}
        onClick={onSearch}
        visibleFrom="sm"
        rightSection={<Kbd size="xs">{'Ctrl K'}</Kbd>}
      >
        {say('search')}
      </Button>
      <ActionIcon variant="default" size="md" hiddenFrom="sm" aria-label={say('search')} onClick={onSearch}>
        <Icon name="search" />
      </ActionIcon>
      <OfAQuarter where="bar" />
      <Bell />
      <DenseRows />
      <ActionIcon
        variant="default"
        size="md"
        visibleFrom="xs"
        aria-label={say('appearance')}
        onClick={toggleColorScheme}
      >
        <Icon name={dark ? 'sun' : 'moon'} />
      </ActionIcon>
      <Text size="sm" visibleFrom="sm" title={say('signedInAs', { name: name ?? id })}>
        {name ?? id.replace(/^pers_/, '')}
      </Text>
      <Button
        variant="subtle"
        size="xs"
        px={{ base: 4, xs: 'sm' }}
        loading={signOut.running}
        onClick={() => signOut.run()}
      >
        {say('signOut')}
      </Button>
    </Group>
  );
};

/** How close rows stand, for whoever has many of them. */
const DenseRows = () => {
  const say = useText(appMessages);
  const [density, setDensity] = useDensity();
  const dense = density === 'dense';
  return (
    <ActionIcon
      variant={dense ? 'light' : 'default'}
      size="md"
      visibleFrom="sm"
      aria-label={say('denseRows')}
      aria-pressed={dense}
      onClick={() => setDensity(dense ? 'comfortable' : 'dense')}
    >
      <Icon name="rows" />
    </ActionIcon>
  );
};

/** What the person who looks was told; the count is of what they have not read. */
const Bell = () => {
  const say = useText(appMessages);
  const { data } = useQuery(unreadQuery);
  const count = data?.unread ?? 0;
  return (
    <Button
      component={Link}
      to="/notices"
      variant="default"
      size="xs"
      px="xs"
      aria-label={say('unreadNotices', { count })}
    >
      <Icon name="bell" />
      {count > 0 && (
        <Text component="span" size="xs" fw={700} ml={4}>
          {count}
        </Text>
      )}
    </Button>
  );
};

/** What may change while the page stands there: nobody waits for it. */
const StateOfPage = lazy(async () => ({ default: (await import('./state-of-page')).StateOfPage }));

/** What everybody should know wherever they are: that this is a demo, or that what they see may not be as it is. */
const Strips = () => {
  const say = useText(appMessages);
  const { language } = useLocale();
  const now = useNow();
  const { data: options } = useQuery(signInOptionsQuery);
  return (
    <>
      <Suspense fallback={null}>
        <StateOfPage />
      </Suspense>
      {options?.mode === 'demo' && (
        <Text size="xs" c="dimmed" mb="sm">
          {say('demoBanner', { now: instantText(now, language) })}
        </Text>
      )}
    </>
  );
};
