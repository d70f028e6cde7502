import type { Day } from '@channel/kernel';
import { InviteToLevelCommand } from '@channel/partners/commands';
import { reviewIdOf } from '@channel/standing';
import { DecideReviewCommand, ScheduleReviewCommand, StartReviewCommand } from '@channel/standing/commands';
import { orgIdOf } from './cast';
import { PARTNERS } from './partners.data';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;

type OffCycle = Readonly<{ code: string; on: Day; reason: string }>;

/** Promoted in the middle of its second deal: what is shipped from here on earns. */
const PROMOTED = '2026-03-02';
/** In progress when the demo begins, and due. */
const STARTED: OffCycle = {
  ...{ code: 'PTR-0057', on: '2026-09-01' },
  reason: 'Two of its specialists left within a month.',
};
const DUE: OffCycle = {
  ...{ code: 'PTR-0101', on: '2026-09-04' },
  reason: 'Its proofs of concept of the year are not in yet.',
};

const scene = (on: Day, time: string, title: string, play: Scene['play']): Scene => ({
  ...{ at: at(on, time), title, play },
});

/** The first review of everybody, the yearly one, and three off-cycle: one goes up, one is in progress, one is due. */
export const reviewScenes = (): readonly Scene[] => [
  ...reviewed('2025-12-18', 'The first half year: sales are on their way, people are being certified.'),
  scene('2026-02-26', '10:00', 'a partner is invited to a level', invite),
  scene(PROMOTED, '08:00', 'a review is asked for', (stage) =>
    schedule(stage, { code: 'PTR-0071', on: PROMOTED, reason: 'Two specialists passed their exams.' }),
  ),
  scene(PROMOTED, '08:30', 'it is started', (stage) => start(stage, 'PTR-0071', PROMOTED)),
  scene(PROMOTED, '09:00', 'a partner is promoted', (stage) =>
    decide(stage, 'PTR-0071', PROMOTED, {
      level: 'select',
      reason: 'Two specialists passed their exams.',
    }),
  ),
  ...reviewed('2026-06-18', 'The first year: the targets of the second one are agreed.'),
  scene('2026-08-31', '10:00', 'two reviews are asked for', async (stage) => {
    await schedule(stage, STARTED);
    await schedule(stage, DUE);
  }),
  scene(STARTED.on, '10:00', 'one of them is started', (stage) => start(stage, STARTED.code, STARTED.on)),
];

/** Everybody keeps its level. */
const reviewed = (on: Day, reason: string): readonly Scene[] => [
  scene(on, '10:00', `the reviews of ${on} are started`, async (stage) => {
    for (const { code } of PARTNERS) await start(stage, code, on);
  }),
  scene(on, '15:00', `the reviews of ${on} are decided`, async (stage) => {
    for (const { code, level } of PARTNERS)
      await decide(stage, code, on, { level: levelOn(code, level, on), reason });
  }),
];
const levelOn = (code: string, level: string, on: Day): string =>
  code === 'PTR-0071' && on > PROMOTED ? 'select' : level;

const reviewOf = (code: string, on: Day): string => reviewIdOf(orgIdOf(code), 'solution-reseller', on);

const invite = async (stage: Stage): Promise<void> => {
  const data = {
    ...{ partnerId: orgIdOf('PTR-0071'), level: 'select' },
    reason: 'Its first deals went well, and two specialists take their exams.',
  };
  await stage.act({
    ...{ ...MANAGER, key: 'PTR-0071/invite-to-select' },
    make: (meta) => new InviteToLevelCommand(data, meta),
  });
};

const schedule = async (stage: Stage, { code, on: dueOn, reason }: OffCycle): Promise<void> => {
  const data = { partnerId: orgIdOf(code), dueOn, reason };
  await stage.act({
    ...{ ...LEAD, key: `review/${code}/${dueOn}` },
    make: (meta) => new ScheduleReviewCommand(data, meta),
  });
};

const start = async (stage: Stage, code: string, on: Day): Promise<void> => {
  const data = { reviewId: reviewOf(code, on) };
  await stage.act({
    ...{ ...MANAGER, key: `review/${code}/${on}/start` },
    make: (meta) => new StartReviewCommand(data, meta),
  });
};

const decide = async (
  stage: Stage,
  code: string,
  on: Day,
  decision: Readonly<{ level: string; reason: string }>,
): Promise<void> => {
  const data = { reviewId: reviewOf(code, on), ...decision };
  await stage.act({
    ...{ ...LEAD, key: `review/${code}/${on}/decide` },
    make: (meta) => new DecideReviewCommand(data, meta),
  });
};
