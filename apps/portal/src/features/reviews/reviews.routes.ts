import { lazyRouteComponent } from '@tanstack/react-router';

export const reviewRoutes = [
  { path: '/reviews', component: lazyRouteComponent(() => import('./routes/reviews.page'), 'ReviewsPage') },
  {
    path: '/reviews/$reviewId',
    component: lazyRouteComponent(() => import('./routes/review.page'), 'ReviewPage'),
  },
] as const;
