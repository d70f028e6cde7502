import { lazyRouteComponent } from '@tanstack/react-router';

export const catalogueRoutes = [
  {
    path: '/catalogue',
    component: lazyRouteComponent(() => import('./routes/products.page'), 'ProductsPage'),
  },
  {
    path: '/catalogue/aliases',
    component: lazyRouteComponent(() => import('./routes/aliases.page'), 'AliasesPage'),
  },
  {
    path: '/catalogue/order-check',
    component: lazyRouteComponent(() => import('./routes/order-check.page'), 'OrderCheckPage'),
  },
  {
    path: '/catalogue/price-lists',
    component: lazyRouteComponent(() => import('./routes/price-lists.page'), 'PriceListsPage'),
  },
] as const;
