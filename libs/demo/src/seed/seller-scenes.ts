import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import type { Quarter } from '@channel/kernel';
import { ApprovePayeeAccountCommand, ProposePayeeAccountCommand } from '@channel/payouts/commands';
import { sellerKeyOf, sellerRewardIdOf } from '@channel/sellers';
import {
  ConsentAsEmployerCommand,
  ConsentAsSellerCommand,
  InviteSellerCommand,
} from '@channel/sellers/commands';
import type { CommandMeta } from '@channel/runtime';
import { orgIdOf } from './cast';
import { dealIdOf } from './deal-steps';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

const sellerIdOf = (name: string): string => personIdOf(EMBEDDED_ISSUER, name);
const rep = (by: string) => ({ by, role: 'partner.rep' }) as const;
const admin = (by: string) => ({ by, role: 'partner.admin' }) as const;

/**
 * Two salespeople: one invited by her employer and paid together with the statements, one invited by the vendor, who has
 * not said where to pay. What they registered themselves says `rep` in `deals.data.ts`.
 */
export const sellerScenes = (): readonly Scene[] => [
  { at: at('2026-06-15', '09:30'), title: 'salespeople are invited', play: invite },
  { at: at('2026-06-15', '14:10'), title: 'salespeople and an employer consent', play: consent },
  { at: at('2026-06-16', '09:30'), title: 'a salesperson says where to pay', play: proposeAccount },
  { at: at('2026-06-17', '09:30'), title: 'the account of a salesperson is approved', play: approveAccount },
];

const invite = async (stage: Stage): Promise<void> => {
  const invitations = [
    { ...admin('paula'), seller: 'priya' },
    { ...{ by: 'carol', role: 'channel.lead' }, seller: 'bruno' },
  ];
  for (const { seller, ...by } of invitations)
    await stage.act({
      ...{ ...by, key: `sellers/${seller}/invite` },
      make: (meta) => new InviteSellerCommand({ personId: sellerIdOf(seller) }, meta),
    });
};

const consent = async (stage: Stage): Promise<void> => {
  await stage.act({
    ...{ ...admin('bea'), key: 'sellers/bruno/employer-consent' },
    make: (meta) => new ConsentAsEmployerCommand({ sellerId: sellerIdOf('bruno') }, meta),
  });
  for (const [seller, name] of [
    ['priya', 'Priya Nair'],
    ['bruno', 'Bruno Lefèvre'],
  ] as const) {
    const data = { sellerId: sellerIdOf(seller), name };
    const make = (meta: CommandMeta) => new ConsentAsSellerCommand(data, meta);
    await stage.act({ ...rep(seller), key: `sellers/${seller}/consent`, make });
  }
};

const proposeAccount = async (stage: Stage): Promise<void> => {
  const keyId = sellerKeyOf(commandIdOf('sellers/priya/consent'));
  const details = {
    ...{ partnerId: sellerIdOf('priya'), holder: 'Priya Nair', currency: 'USD' },
    ...{ iban: 'NL91ABNA0417164300', bic: 'ABNANL2A', taxStatus: 'complete' as const },
    person: { keyId, employerId: orgIdOf('PTR-0042') },
  };
  await stage.act({
    ...{ ...rep('priya'), key: 'sellers/priya/account' },
    make: (meta) => new ProposePayeeAccountCommand(details, meta),
  });
};

const approveAccount = async (stage: Stage): Promise<void> => {
  const data = { partnerId: sellerIdOf('priya') };
  await stage.act({
    ...{ by: 'lars', role: 'finance.approver', key: 'sellers/priya/approve-account' },
    make: (meta) => new ApprovePayeeAccountCommand(data, meta),
  });
};

/** What of salespeople is paid with the statements of a quarter. */
export const sellerSources = (quarter: Quarter, currency: string) => {
  if (quarter !== '2026-Q2' || currency !== 'USD') return [];
  const id = sellerRewardIdOf(sellerIdOf('priya'), dealIdOf({ key: 'quill-publishing-0042' }), 'closed');
  return [{ kind: 'seller-reward' as const, id }];
};
