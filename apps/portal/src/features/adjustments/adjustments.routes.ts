import { lazyRouteComponent } from '@tanstack/react-router';

export const adjustmentRoutes = [
  {
    path: '/adjustments',
    component: lazyRouteComponent(() => import('./routes/adjustments.page'), 'AdjustmentsPage'),
  },
  {
    path: '/adjustments/new',
    component: lazyRouteComponent(() => import('./routes/new-adjustment.page'), 'NewAdjustmentPage'),
  },
  {
    path: '/adjustments/$adjustmentId',
    component: lazyRouteComponent(() => import('./routes/adjustment.page'), 'AdjustmentPage'),
  },
] as const;
