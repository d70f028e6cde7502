import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';

export type Looks = Readonly<{ icon: IconName; color: string }>;

/** How something stands: word, icon and colour say the same. */
export const LooksBadge = ({ looks, children }: Readonly<{ looks: Looks; children: ReactNode }>) => (
  <Badge
    component="span"
    variant="light"
    color={looks.color}
    leftSection={<Icon name={looks.icon} size={12} />}
    className="status"
  >
    {children}
  </Badge>
);
