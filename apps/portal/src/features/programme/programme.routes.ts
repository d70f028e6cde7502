import { lazyRouteComponent } from '@tanstack/react-router';

export const programmeRoutes = [
  {
    path: '/programme',
    component: lazyRouteComponent(() => import('./routes/programme.page'), 'ProgrammePage'),
  },
] as const;
