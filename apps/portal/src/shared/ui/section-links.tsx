import { Anchor, Group } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';

type Props = Readonly<{
  /** What a screen reader calls them. */
  label: string;
  sections: readonly Readonly<{ to: string; label: string }>[];
}>;

/** Lists of one subject, one beside the other; the open one stands out. */
export const SectionLinks = ({ label, sections }: Props) => {
  const { pathname } = useLocation();
  return (
    <Group component="nav" gap="4px 20px" aria-label={label}>
      {sections.map(({ to, label: name }) => (
        <Anchor
          key={to}
          component={Link}
          to={to}
          fw={pathname === to ? 700 : undefined}
          aria-current={pathname === to ? 'page' : undefined}
        >
          {name}
        </Anchor>
      ))}
    </Group>
  );
};
