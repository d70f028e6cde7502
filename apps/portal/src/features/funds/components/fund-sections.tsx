import { Anchor, Group } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { fundMessages } from '../funds.messages';

const SECTIONS = [
  ['/funds', 'funds'],
  ['/mdf-requests', 'requests'],
  ['/mdf-claims', 'claims'],
  ['/earned-coop', 'coop'],
] as const;

/** The lists of marketing money, one beside the other. */
export const FundSections = () => {
  const say = useText(fundMessages);
  const { pathname } = useLocation();
  return (
    <Group component="nav" gap="lg" aria-label={say('sections')}>
      {SECTIONS.map(([to, label]) => (
        <Anchor
          key={to}
          component={Link}
          to={to}
          fw={pathname === to ? 700 : undefined}
          aria-current={pathname === to ? 'page' : undefined}
        >
          {say(label)}
        </Anchor>
      ))}
    </Group>
  );
};
