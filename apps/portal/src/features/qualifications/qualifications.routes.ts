import { lazyRouteComponent } from '@tanstack/react-router';

export const qualificationRoutes = [
  {
    path: '/qualifications',
    component: lazyRouteComponent(() => import('./routes/qualifications.page'), 'QualificationsPage'),
  },
  {
    path: '/qualifications/$qualificationId',
    component: lazyRouteComponent(() => import('./routes/qualification.page'), 'QualificationPage'),
  },
] as const;
