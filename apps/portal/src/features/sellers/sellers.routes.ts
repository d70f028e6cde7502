import { lazyRouteComponent } from '@tanstack/react-router';

export const sellerRoutes = [
  {
    path: '/my-rewards',
    component: lazyRouteComponent(() => import('./routes/my-rewards.page'), 'MyRewardsPage'),
  },
  { path: '/sellers', component: lazyRouteComponent(() => import('./routes/sellers.page'), 'SellersPage') },
  {
    path: '/sellers/$sellerId',
    component: lazyRouteComponent(() => import('./routes/seller.page'), 'SellerPage'),
  },
  {
    path: '/seller-rewards',
    component: lazyRouteComponent(() => import('./routes/seller-rewards.page'), 'SellerRewardsPage'),
  },
] as const;
