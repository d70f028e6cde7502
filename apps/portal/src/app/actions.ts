import type { Role } from '../shared/session/session';
import type { appMessages } from './app.messages';

/** What can be begun from anywhere. */
export type Action = Readonly<{
  to: string;
  label: keyof (typeof appMessages)['en'];
  roles: readonly Role[];
}>;

const ACTIONS: readonly Action[] = [
  { to: '/deals/new', label: 'registerDeal', roles: ['partner.rep', 'partner.admin'] },
];

export const actionsOf = (roles: readonly Role[]): readonly Action[] =>
  ACTIONS.filter((action) => action.roles.some((role) => roles.includes(role)));
