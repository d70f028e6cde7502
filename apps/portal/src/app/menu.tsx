import { AppShell, NavLink, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useText } from '../shared/i18n/locale';
import { inAddress, useListAddress } from '../shared/lists/list-address';
import { signInOptionsQuery, useMe } from '../shared/session/session';
import { appMessages } from './app.messages';
import { sectionsOf, type Page } from './navigation';
import { isOfQuarter } from './of-a-quarter';

type Entry = Pick<Page, 'to' | 'label'>;

/** What only the demo has. */
const DEMO: readonly Entry[] = [
  { to: '/guide', label: 'guide' },
  { to: '/demo', label: 'demo' },
];

/** The pages of whoever looks, by what they are about; below them what everybody has. */
export const Menu = ({ onGo }: Readonly<{ onGo: () => void }>) => {
  const say = useText(appMessages);
  const { roles } = useMe();
  const { data: options } = useQuery(signInOptionsQuery);
  const further: readonly Entry[] = [
    ...(options?.mode === 'demo' ? DEMO : []),
    { to: '/preferences', label: 'preferences' },
  ];
  return (
    <>
      <AppShell.Section grow className="menu-pages">
        {sectionsOf(roles).map(({ title, pages }) => (
          <Titled key={title ?? 'first'} title={title === null ? undefined : say(title)}>
            <Entries of={pages} onGo={onGo} />
          </Titled>
        ))}
      </AppShell.Section>
      <AppShell.Section className="menu-further">
        <Entries of={further} onGo={onGo} />
      </AppShell.Section>
    </>
  );
};

const Titled = ({ title, children }: Readonly<{ title: string | undefined; children: ReactNode }>) => {
  const id = useId();
  if (title === undefined) return children;
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="xs" c="dimmed" fw={600} px="sm" pt="xs" pb={2}>
        {title}
      </Text>
      {children}
    </div>
  );
};

const Entries = ({ of, onGo }: Readonly<{ of: readonly Entry[]; onGo: () => void }>) => {
  const say = useText(appMessages);
  const { pathname } = useLocation();
  const { values } = useListAddress();
  // What is looked at of a quarter goes on to be of that quarter.
  const along = (to: string) => (isOfQuarter(to) && isOfQuarter(pathname) ? { quarter: values.quarter } : {});
  return of.map(({ to, label }) => {
    const here = pathname === to || pathname.startsWith(`${to}/`);
    return (
      <NavLink
        key={to}
        component={Link}
        to={to}
        search={inAddress(along(to))}
        label={say(label)}
        py={3}
        active={here}
        aria-current={here ? 'page' : undefined}
        onClick={onGo}
      />
    );
  });
};
