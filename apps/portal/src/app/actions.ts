import type { Role } from '../shared/session/session';
import type { appMessages } from './app.messages';

/** What can be begun from anywhere. */
export type Action = Readonly<{
  to: string;
  label: keyof (typeof appMessages)['en'];
  roles: readonly Role[];
  /** Only of an organisation that takes part. */
  takesPart?: true;
}>;

const ACTIONS: readonly Action[] = [
  { to: '/deals/new', label: 'registerDeal', roles: ['partner.rep', 'partner.admin'], takesPart: true },
  {
    to: '/mdf-requests/new',
    label: 'newRequest',
    roles: ['partner.admin', 'partner.finance'],
    takesPart: true,
  },
  { to: '/imports', label: 'sendFile', roles: ['distributor.user', 'distributor.admin'] },
  { to: '/mous/new', label: 'newMou', roles: ['channel.manager', 'channel.lead'] },
  { to: '/adjustments/new', label: 'newAdjustment', roles: ['finance.analyst'] },
];

/** @param takesPart whether the organisation was invited, asked to, or takes part */
export const actionsOf = (roles: readonly Role[], takesPart: boolean): readonly Action[] =>
  ACTIONS.filter(
    (action) => (takesPart || action.takesPart !== true) && action.roles.some((role) => roles.includes(role)),
  );
