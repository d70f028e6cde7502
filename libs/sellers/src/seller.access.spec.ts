import type { OrgKind, Role } from '@channel/http';
import { active, earn } from './domain/seller/seller.builders';
import type { KnownSeller } from './domain/seller/seller';
import { sellerDecider } from './domain/seller/seller.decider';
import type { SellerEvent } from './domain/seller/seller.events';
import { enrolmentVisibleTo, nameVisibleTo, rewardsVisibleTo, speakerOf, speaksFor } from './seller.access';

const fold = (events: readonly SellerEvent[]) => events.reduce(sellerDecider.evolve, sellerDecider.initial);
const seller = fold([
  ...active,
  ...(sellerDecider.decide(earn(1), fold(active)) as SellerEvent[]),
]) as KnownSeller;

const kindOf = (orgId: string): OrgKind =>
  orgId === 'vendor' ? 'vendor' : orgId.startsWith('dist') ? 'distributor' : 'partner';
const viewer = (id: string, orgId: string, role: Role) => ({
  ...{ id, orgId, roles: [role], orgKind: kindOf(orgId) },
});
const PRIYA = viewer('pers_priya', 'prtn_alder', 'partner.rep');
const PAULA = viewer('pers_paula', 'prtn_alder', 'partner.admin');
const COLLEAGUE = viewer('pers_pete', 'prtn_alder', 'partner.rep');
const BEA = viewer('pers_bea', 'prtn_boreal', 'partner.admin');
const DIEGO = viewer('pers_diego', 'dist_meridian', 'distributor.admin');
const CHEN = viewer('pers_chen', 'vendor', 'channel.manager');
const FATIMA = viewer('pers_fatima', 'vendor', 'finance.analyst');
const AMARA = viewer('pers_amara', 'vendor', 'auditor');

describe('X1 J49 3.4 what of a salesperson is seen by whom', () => {
  it.each([
    ['the person', PRIYA, [true, true, true]],
    ['the employer’s administrator: no amount', PAULA, [true, true, false]],
    ['a colleague', COLLEAGUE, [false, false, false]],
    ['another partner', BEA, [false, undefined, false]],
    ['a distributor', DIEGO, [false, undefined, false]],
    ['the channel: neither name nor amount', CHEN, [true, false, false]],
    ['finance', FATIMA, [true, true, true]],
    ['the auditor: no name', AMARA, [true, false, true]],
  ] as const)('%s', (_who, who, [enrolment, name, rewards]) => {
    expect(enrolmentVisibleTo(seller, who)).toBe(enrolment);
    // Asked only where the enrolment is seen.
    if (name !== undefined) expect(enrolment && nameVisibleTo(seller, who)).toBe(name);
    expect(rewardsVisibleTo(seller, who)).toBe(rewards);
  });

  it('a salesperson speaks for themselves, the employer’s administrator for all of its people', () => {
    const may = (who: typeof PRIYA) => speaksFor(speakerOf(who))(who)(seller);
    expect([PRIYA, PAULA, COLLEAGUE, BEA].map(may)).toEqual([true, true, false, false]);
  });
});
