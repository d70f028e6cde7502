import { lazyRouteComponent } from '@tanstack/react-router';

export const batchRoutes = [
  { path: '/batches', component: lazyRouteComponent(() => import('./routes/batches.page'), 'BatchesPage') },
  {
    path: '/batches/$batchId',
    component: lazyRouteComponent(() => import('./routes/batch.page'), 'BatchPage'),
  },
] as const;
