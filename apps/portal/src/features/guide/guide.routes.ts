import { lazyRouteComponent } from '@tanstack/react-router';

export const guideRoutes = [
  { path: '/guide', component: lazyRouteComponent(() => import('./routes/guide.page'), 'GuidePage') },
] as const;
