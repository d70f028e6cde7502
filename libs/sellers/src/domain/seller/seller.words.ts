import type { Decision, RefusalsOf } from '@channel/kernel';
import type { SellerCommand } from './seller.commands';
import type { SellerEvent } from './seller.events';

export type SellerRefusal = RefusalsOf<SellerCommand>;
export type SellerDecision<Command extends SellerCommand> = Decision<SellerEvent, RefusalsOf<Command>>;
