import { lazyRouteComponent } from '@tanstack/react-router';

export const partnerRoutes = [
  {
    path: '/partners',
    component: lazyRouteComponent(() => import('./routes/partners.page'), 'PartnersPage'),
  },
  {
    path: '/partners/$partnerId',
    component: lazyRouteComponent(() => import('./routes/partner.page'), 'PartnerPage'),
  },
  {
    path: '/apply',
    component: lazyRouteComponent(() => import('./routes/application.page'), 'ApplicationPage'),
  },
  {
    path: '/targets',
    component: lazyRouteComponent(() => import('./routes/targets.page'), 'TargetsPage'),
  },
  { path: '/level', component: lazyRouteComponent(() => import('./routes/level.page'), 'LevelPage') },
] as const;
