import { lazyRouteComponent } from '@tanstack/react-router';

export const auditRoutes = [
  { path: '/audit', component: lazyRouteComponent(() => import('./routes/audit.page'), 'AuditPage') },
  {
    path: '/time-travel',
    component: lazyRouteComponent(() => import('./routes/time-travel.page'), 'TimeTravelPage'),
  },
  { path: '/ledger', component: lazyRouteComponent(() => import('./routes/ledger.page'), 'LedgerPage') },
  { path: '/events', component: lazyRouteComponent(() => import('./routes/events.page'), 'EventsPage') },
  {
    path: '/events/$eventId',
    component: lazyRouteComponent(() => import('./routes/event.page'), 'EventPage'),
  },
] as const;
