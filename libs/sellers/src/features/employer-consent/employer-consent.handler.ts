import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs } from '@channel/runtime';
import type { Seller } from '../../domain/seller/seller';
import type { ConsentAsEmployer } from '../../domain/seller/seller.commands';
import { sellerDecider } from '../../domain/seller/seller.decider';
import { employedBy } from '../../seller.access';

export class ConsentAsEmployerCommand extends BusCommand<
  Readonly<{ sellerId: string }>,
  RefusalsOf<ConsentAsEmployer>,
  Seller
> {}

export const ConsentAsEmployerHandler = runs(ConsentAsEmployerCommand, sellerDecider, {
  type: 'ConsentAsEmployer',
  id: 'sellerId',
  visible: employedBy,
});
