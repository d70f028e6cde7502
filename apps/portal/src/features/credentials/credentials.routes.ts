import { lazyRouteComponent } from '@tanstack/react-router';

export const credentialRoutes = [
  {
    path: '/credentials',
    component: lazyRouteComponent(() => import('./routes/people.page'), 'PartnerPeoplePage'),
  },
  {
    path: '/credentials/$personId',
    component: lazyRouteComponent(() => import('./routes/person.page'), 'PartnerPersonPage'),
  },
  { path: '/proofs', component: lazyRouteComponent(() => import('./routes/proofs.page'), 'ProofsPage') },
  {
    path: '/proofs/$proofId',
    component: lazyRouteComponent(() => import('./routes/proof.page'), 'ProofPage'),
  },
] as const;
