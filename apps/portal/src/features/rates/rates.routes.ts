import { lazyRouteComponent } from '@tanstack/react-router';

export const rateRoutes = [
  { path: '/rates', component: lazyRouteComponent(() => import('./routes/rates.page'), 'RatesPage') },
  {
    path: '/rates/$fxTableId',
    component: lazyRouteComponent(() => import('./routes/rate-table.page'), 'RateTablePage'),
  },
] as const;
