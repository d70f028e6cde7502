import { lazyRouteComponent } from '@tanstack/react-router';

export const operationsRoutes = [
  {
    path: '/operations',
    component: lazyRouteComponent(() => import('./routes/operations.page'), 'OperationsPage'),
  },
] as const;
