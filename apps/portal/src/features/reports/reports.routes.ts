import { lazyRouteComponent } from '@tanstack/react-router';

export const reportRoutes = [
  {
    path: '/expected-reports',
    component: lazyRouteComponent(() => import('./routes/expected-reports.page'), 'ExpectedReportsPage'),
  },
] as const;
