import { lazyRouteComponent } from '@tanstack/react-router';

export const sellerRoutes = [
  {
    path: '/my-rewards',
    component: lazyRouteComponent(() => import('./routes/my-rewards.page'), 'MyRewardsPage'),
  },
] as const;
