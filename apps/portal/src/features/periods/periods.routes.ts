import { lazyRouteComponent } from '@tanstack/react-router';

export const periodRoutes = [
  { path: '/periods', component: lazyRouteComponent(() => import('./routes/periods.page'), 'PeriodsPage') },
  {
    path: '/periods/$periodId',
    component: lazyRouteComponent(() => import('./routes/period.page'), 'PeriodPage'),
  },
] as const;
