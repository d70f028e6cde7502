import { lazyRouteComponent } from '@tanstack/react-router';

export const programmeRoutes = [
  {
    path: '/programme',
    component: lazyRouteComponent(() => import('./routes/programme.page'), 'ProgrammePage'),
  },
  {
    path: '/programme/$programmeId/versions/$version',
    component: lazyRouteComponent(() => import('./routes/version.page'), 'VersionPage'),
  },
] as const;
