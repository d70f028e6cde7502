import { lazyRouteComponent } from '@tanstack/react-router';

export const accessRoutes = [
  { path: '/people', component: lazyRouteComponent(() => import('./routes/people.page'), 'PeoplePage') },
  {
    path: '/people/groups',
    component: lazyRouteComponent(() => import('./routes/groups.page'), 'GroupsPage'),
  },
  {
    path: '/people/$personId',
    component: lazyRouteComponent(() => import('./routes/person.page'), 'PersonPage'),
  },
  {
    path: '/invitations/$invitationId',
    component: lazyRouteComponent(() => import('./routes/invitation.page'), 'InvitationPage'),
  },
  { path: '/join', component: lazyRouteComponent(() => import('./routes/join.page'), 'JoinPage') },
] as const;
