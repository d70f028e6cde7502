import { lazyRouteComponent } from '@tanstack/react-router';

export const creditRoutes = [
  { path: '/credits', component: lazyRouteComponent(() => import('./routes/lots.page'), 'LotsPage') },
  { path: '/credits/$lotId', component: lazyRouteComponent(() => import('./routes/lot.page'), 'LotPage') },
] as const;
