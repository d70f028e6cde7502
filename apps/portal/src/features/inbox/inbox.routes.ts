import { lazyRouteComponent } from '@tanstack/react-router';

export const inboxRoutes = [
  { path: '/inbox', component: lazyRouteComponent(() => import('./routes/inbox.page'), 'InboxPage') },
] as const;
