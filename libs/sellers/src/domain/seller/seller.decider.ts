import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type KnownSeller, type Seller } from './seller';
import type { SellerCommand } from './seller.commands';
import { earn, reverse } from './seller.earnings';
import { consentAsEmployer, consentAsSeller, erase, invite, leave, recordTaxForm } from './seller.enrolment';
import type { SellerEvent } from './seller.events';
import { release, reserve, settle } from './seller.payment';
import type { SellerRefusal } from './seller.words';
import { approveWriteOff, declineWriteOff, requestWriteOff } from './seller.write-off';

/** A decision about somebody who is known: whoever is not was never let through (`visible`). */
const ofKnown =
  <Data, Code extends SellerRefusal>(
    decide: (data: Data, seller: KnownSeller) => Decision<SellerEvent, Code>,
  ) =>
  (data: Data, seller: Seller): Decision<SellerEvent, Code> =>
    seller.status === 'none' ? [] : decide(data, seller);
const payable =
  <Data, Code extends SellerRefusal>(
    decide: (data: Data, seller: KnownSeller) => Decision<SellerEvent, Code>,
  ) =>
  (data: Data, seller: Seller): Decision<SellerEvent, Code | 'NOT_PAYABLE'> =>
    seller.status === 'none' ? refuse('NOT_PAYABLE', 'Nothing was earned.') : decide(data, seller);

/** `seller-<sellerId>`: consents, what own registrations earn, and its payment (J49, G52). */
export const sellerDecider: Decider<Seller, SellerCommand, SellerEvent, SellerRefusal> = {
  stream: 'seller',
  initial,
  evolve,
  decide: decidedBy<SellerCommand, Seller, SellerEvent, SellerRefusal>({
    InviteSeller: invite,
    ConsentAsEmployer: ofKnown(consentAsEmployer),
    ConsentAsSeller: ofKnown(consentAsSeller),
    RecordSellerTaxForm: ofKnown(recordTaxForm),
    LeaveSeller: ofKnown(leave),
    RequestSellerWriteOff: ofKnown(requestWriteOff),
    ApproveSellerWriteOff: ofKnown(approveWriteOff),
    DeclineSellerWriteOff: ofKnown(declineWriteOff),
    EraseSeller: ofKnown(erase),
    EarnSellerReward: earn,
    ReverseSellerRewards: reverse,
    ReserveSellerReward: payable(reserve),
    SettleSellerReward: payable(settle),
    ReleaseSellerReward: payable(release),
  }),
};
