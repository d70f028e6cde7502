import { lazyRouteComponent } from '@tanstack/react-router';

export const quarterRoutes = [
  { path: '/quarter', component: lazyRouteComponent(() => import('./routes/quarter.page'), 'QuarterPage') },
  {
    path: '/exceptions',
    component: lazyRouteComponent(() => import('./routes/exceptions.page'), 'ExceptionsPage'),
  },
] as const;
