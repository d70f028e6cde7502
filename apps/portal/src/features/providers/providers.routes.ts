import { lazyRouteComponent } from '@tanstack/react-router';

export const providerRoutes = [
  {
    path: '/provider-orders',
    component: lazyRouteComponent(() => import('./routes/provider-orders.page'), 'ProviderOrdersPage'),
  },
  {
    path: '/sales-forecasts',
    component: lazyRouteComponent(() => import('./routes/sales-forecasts.page'), 'SalesForecastsPage'),
  },
] as const;
