import { mouIdOf } from '@channel/funds';
import {
  AcceptMouMilestoneCommand,
  ProposeMouCommand,
  ReturnMouMilestoneCommand,
  SignMouCommand,
  SubmitMouMilestoneCommand,
  TerminateMouCommand,
  WithdrawMouProposalCommand,
} from '@channel/funds/commands';
import { addDays, type Day } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { orgIdOf, partnerOf } from './cast';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

type Submitted = Readonly<{ on: Day; fate: 'accepted' | 'returned' | 'waits' }>;
type MilestoneBrief = Readonly<{
  key: string;
  title: string;
  dueOn: Day;
  amount: string;
  submitted?: Submitted;
}>;
type MouBrief = Readonly<{
  key: string;
  code: string;
  on: Day;
  endsOn: Day;
  total: string;
  objective: string;
  fate: 'active' | 'proposed' | 'withdrawn' | Readonly<{ terminatedOn: Day }>;
  milestones: readonly MilestoneBrief[];
}>;

/** One with a milestone that is late, one with a milestone that waits, one to be signed, one ended, one withdrawn. */
const BRIEFS: readonly MouBrief[] = [
  {
    ...{ key: 'harbour', code: 'PTR-0121', on: '2026-04-14', endsOn: '2026-12-31', total: '4000000' },
    ...{ objective: 'A practice for harbour networks', fate: 'active' },
    milestones: [
      {
        ...{
          key: 'practice',
          title: 'Four engineers and a laboratory',
          dueOn: '2026-06-30',
          amount: '1500000',
        },
        submitted: { on: '2026-06-24', fate: 'accepted' },
      },
      { key: 'customers', title: 'Three harbours as customers', dueOn: '2026-08-31', amount: '1500000' },
      { key: 'leads', title: 'Forty leads of a series of evenings', dueOn: '2026-11-30', amount: '800000' },
    ],
  },
  {
    ...{ key: 'campus', code: 'PTR-0042', on: '2026-07-14', endsOn: '2027-06-30', total: '3000000' },
    ...{ objective: 'A practice for campus networks', fate: 'active' },
    milestones: [
      {
        ...{ key: 'lab', title: 'A laboratory that customers visit', dueOn: '2026-09-30', amount: '1200000' },
        submitted: { on: '2026-09-03', fate: 'waits' },
      },
      {
        ...{ key: 'plan', title: 'A plan for the first year', dueOn: '2026-10-31', amount: '300000' },
        submitted: { on: '2026-08-25', fate: 'returned' },
      },
      { key: 'customers', title: 'Five campus networks', dueOn: '2027-05-31', amount: '1400000' },
    ],
  },
  {
    ...{ key: 'cloud', code: 'PTR-0105', on: '2026-09-02', endsOn: '2027-03-31', total: '1800000' },
    ...{ objective: 'Managed wireless for warehouses', fate: 'proposed' },
    milestones: [
      { key: 'pilot', title: 'A pilot in two warehouses', dueOn: '2026-12-31', amount: '900000' },
      { key: 'roll-out', title: 'Ten warehouses', dueOn: '2027-03-15', amount: '900000' },
    ],
  },
  {
    ...{ key: 'data-centre', code: 'PTR-0101', on: '2026-02-03', endsOn: '2026-12-31', total: '2000000' },
    ...{ objective: 'A team for data centres', fate: { terminatedOn: '2026-05-20' } },
    milestones: [{ key: 'team', title: 'Six engineers', dueOn: '2026-06-30', amount: '2000000' }],
  },
  {
    ...{ key: 'clinic', code: 'PTR-0101', on: '2026-06-09', endsOn: '2026-12-31', total: '500000' },
    ...{ objective: 'Evenings for hospitals', fate: 'withdrawn' },
    milestones: [{ key: 'evenings', title: 'Four evenings', dueOn: '2026-11-30', amount: '500000' }],
  },
];

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const adminOf = ({ code }: MouBrief) => ({ by: partnerOf(code).admin, role: 'partner.admin' });
const idOf = ({ key }: MouBrief): string => mouIdOf(commandIdOf(`mou/${key}/propose`));

/** Co-investments with Elite Plus partners. */
export const mouScenes = (): readonly Scene[] => BRIEFS.flatMap(scenesOf);

const scenesOf = (brief: MouBrief): readonly Scene[] => {
  const { key, on, fate, milestones } = brief;
  const scene = (day: Day, time: string, what: string, play: Scene['play']): Scene => ({
    ...{ at: at(day, time), title: `an agreement is ${what}: ${key}`, play },
  });
  const proposed = scene(on, '10:50', 'proposed', (stage) => propose(stage, brief));
  if (fate === 'proposed') return [proposed];
  if (fate === 'withdrawn')
    return [proposed, scene(addDays(on, 3), '10:50', 'withdrawn', (stage) => withdraw(stage, brief))];
  return [
    proposed,
    scene(addDays(on, 2), '11:40', 'signed by the partner', (stage) => sign(stage, brief, 'partner')),
    scene(addDays(on, 3), '14:50', 'signed by the vendor', (stage) => sign(stage, brief, 'vendor')),
    ...milestones.flatMap((milestone) => reached(brief, milestone)),
    ...(fate === 'active'
      ? []
      : [scene(fate.terminatedOn, '10:50', 'ended', (stage) => terminate(stage, brief))]),
  ];
};

const propose = async (stage: Stage, brief: MouBrief): Promise<void> => {
  const { key, code, endsOn, total, objective, milestones } = brief;
  const terms = {
    ...{ objectives: [objective], areas: ['switching', 'wireless'], endsOn, total: usd(total) },
    accounting: 'reduction-of-revenue' as const,
    milestones: milestones.map(({ amount, submitted: _submitted, ...milestone }) => ({
      ...{ ...milestone, amount: usd(amount), proofs: ['report'] },
    })),
  };
  const make = (meta: CommandMeta) => new ProposeMouCommand({ partnerId: orgIdOf(code), terms }, meta);
  await stage.act({ ...MANAGER, key: `mou/${key}/propose`, make });
};

const sign = async (stage: Stage, brief: MouBrief, party: 'partner' | 'vendor'): Promise<void> => {
  const make = (meta: CommandMeta) => new SignMouCommand({ mouId: idOf(brief), party }, meta);
  const who = party === 'partner' ? adminOf(brief) : LEAD;
  await stage.act({ ...who, key: `mou/${brief.key}/sign-${party}`, make });
};

const withdraw = async (stage: Stage, brief: MouBrief): Promise<void> => {
  const data = { mouId: idOf(brief), reason: 'The hospitals are asked next year.' };
  const make = (meta: CommandMeta) => new WithdrawMouProposalCommand(data, meta);
  await stage.act({ ...MANAGER, key: `mou/${brief.key}/withdraw`, make });
};

const terminate = async (stage: Stage, brief: MouBrief): Promise<void> => {
  const data = { mouId: idOf(brief), reason: 'The team left for another company.' };
  const make = (meta: CommandMeta) => new TerminateMouCommand(data, meta);
  await stage.act({ ...LEAD, key: `mou/${brief.key}/terminate`, make });
};

const reached = (brief: MouBrief, { key, title, submitted }: MilestoneBrief): readonly Scene[] => {
  if (submitted === undefined) return [];
  const { on, fate } = submitted;
  const name = `mou/${brief.key}/${key}`;
  const data = { mouId: idOf(brief), key };
  const handedIn: Scene = {
    ...{ at: at(on, '11:40'), title: `a milestone is submitted: ${title}` },
    play: async (stage) => {
      const fileId = await stage.keepProof(orgIdOf(brief.code), `report ${brief.key} ${key}`);
      const proofs = [{ proof: 'report', fileId }];
      const make = (meta: CommandMeta) =>
        new SubmitMouMilestoneCommand({ ...data, note: null, proofs }, meta);
      await stage.act({ ...adminOf(brief), key: `${name}/submit`, make });
    },
  };
  if (fate === 'waits') return [handedIn];
  const decided: Scene = {
    ...{ at: at(addDays(on, 1), '14:50'), title: `a milestone is ${fate}: ${title}` },
    play: async (stage) => {
      const make = (meta: CommandMeta) =>
        fate === 'accepted'
          ? new AcceptMouMilestoneCommand(data, meta)
          : new ReturnMouMilestoneCommand({ ...data, reason: 'It names no budget.' }, meta);
      await stage.act({ ...MANAGER, key: `${name}/decide`, make });
    },
  };
  return [handedIn, decided];
};
