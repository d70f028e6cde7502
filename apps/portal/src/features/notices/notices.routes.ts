import { lazyRouteComponent } from '@tanstack/react-router';

export const noticeRoutes = [
  { path: '/notices', component: lazyRouteComponent(() => import('./routes/notices.page'), 'NoticesPage') },
] as const;
