import { fundIdOf, grantIdOf, mdfRequestIdOf } from '@channel/funds';
import {
  ApproveFundCorrectionCommand,
  ApproveFundGrantCommand,
  ApproveMdfRequestCommand,
  AnswerMdfRequestCommand,
  AskMdfRequestCommand,
  CancelMdfRequestCommand,
  ProposeFundGrantCommand,
  RejectMdfRequestCommand,
  RequestFundCorrectionCommand,
  SubmitMdfRequestCommand,
} from '@channel/funds/commands';
import { addDays } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import type { CommandMeta } from '@channel/runtime';
import { orgIdOf, partnerOf } from './cast';
import { claimScenes } from './claim-scenes';
import { GRANTS, PARTS, REQUESTS, type GrantBrief, type RequestBrief } from './funds.data';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const APPROVER = { by: 'lars', role: 'finance.approver' } as const;

const usd = (amount: string) => ({ amount, currency: 'USD' });
const fundOf = (code: string): string => fundIdOf(jpa2023.programmeId, orgIdOf(code));

/** Marketing money of seven partners, what they asked for and claimed, and who decided it. */
export const fundScenes = (): readonly Scene[] => [
  ...GRANTS.flatMap(grantScenes),
  ...REQUESTS.flatMap(requestScenes),
  ...claimScenes(),
];

const grantScenes = (brief: GrantBrief): readonly Scene[] => {
  const { key, code, on, fate, amount } = brief;
  const place = { fundId: fundOf(code), grantId: grantIdOf(commandIdOf(`fund/${key}/propose`)) };
  const scene = (day: string, time: string, what: string, play: Scene['play']): Scene => ({
    ...{ at: at(day, time), title: `a grant is ${what}: ${key} of ${code}`, play },
  });
  const proposed = scene(on, '10:20', 'proposed', (stage) => proposeGrant(stage, brief));
  if (fate === 'proposed') return [proposed];
  const granted = scene(on, '14:20', 'approved', async (stage) => {
    const make = (meta: CommandMeta) => new ApproveFundGrantCommand(place, meta);
    await stage.act({ ...APPROVER, key: `fund/${key}/approve`, make });
  });
  if (fate === 'granted') return [proposed, granted];
  const back = { ...place, amount: usd(amount), reason: 'It had been granted the day before.' };
  const asked = scene(addDays(on, 1), '10:20', 'asked back', async (stage) => {
    const make = (meta: CommandMeta) => new RequestFundCorrectionCommand(back, meta);
    await stage.act({ ...LEAD, key: `fund/${key}/request-correction`, make });
  });
  const corrected = scene(addDays(on, 1), '14:20', 'corrected', async (stage) => {
    const make = (meta: CommandMeta) => new ApproveFundCorrectionCommand(place, meta);
    await stage.act({ ...APPROVER, key: `fund/${key}/approve-correction`, make });
  });
  return [proposed, granted, asked, corrected];
};

const proposeGrant = async (stage: Stage, { key, code, amount, useByOn, purpose }: GrantBrief) => {
  const data = { partnerId: orgIdOf(code), amount: usd(amount), useByOn, purpose };
  const make = (meta: CommandMeta) => new ProposeFundGrantCommand(data, meta);
  await stage.act({ ...LEAD, key: `fund/${key}/propose`, make });
};

export const requestKey = (key: string): string => `mdf/${key}/submit`;

const requestScenes = (brief: RequestBrief): readonly Scene[] => {
  const { key, code, on, fate } = brief;
  const scene = (day: string, time: string, what: string, play: Scene['play']): Scene => ({
    ...{ at: at(day, time), title: `an activity is ${what}: ${key} of ${code}`, play },
  });
  const submitted = scene(on, '09:40', 'asked for', (stage) => submitRequest(stage, brief));
  if (fate === 'waits') return [submitted];
  const decided = scene(addDays(on, 1), '15:10', fate, (stage) => decideRequest(stage, brief));
  if (fate !== 'answered') return [submitted, decided];
  const answered = scene(addDays(on, 2), '09:40', 'explained', async (stage) => {
    const data = { ...placeOf(brief), answer: 'Two videos of four minutes, in English and Mandarin.' };
    const make = (meta: CommandMeta) => new AnswerMdfRequestCommand(data, meta);
    await stage.act({ by: partnerOf(code).admin, role: 'partner.admin', key: `mdf/${key}/answer`, make });
  });
  return [submitted, decided, answered];
};

const placeOf = ({ key, code }: Pick<RequestBrief, 'key' | 'code'>) => ({
  ...{ fundId: fundOf(code), requestId: mdfRequestIdOf(commandIdOf(requestKey(key))) },
});

const submitRequest = async (stage: Stage, brief: RequestBrief): Promise<void> => {
  const { key, code, activityType, startsOn, endsOn, budget, goals } = brief;
  const { admin } = partnerOf(code);
  const plan = {
    ...{ activityType, goals, expectedLeads: 12, startsOn, endsOn, budget: usd(budget) },
    ...{ partnerContactId: `pers_${admin}`, vendorContactId: 'pers_chen', fastTrack: null },
  };
  const data = { partnerId: orgIdOf(code), plan };
  const make = (meta: CommandMeta) => new SubmitMdfRequestCommand(data, meta);
  await stage.act({ by: admin, role: 'partner.admin', key: requestKey(key), make });
};

const decideRequest = async (stage: Stage, brief: RequestBrief): Promise<void> => {
  const { key, code, fate } = brief;
  const place = placeOf(brief);
  if (fate === 'cancelled') {
    const data = { ...place, reason: 'The hall was given to somebody else.' };
    const make = (meta: CommandMeta) => new CancelMdfRequestCommand(data, meta);
    await stage.act({ by: partnerOf(code).admin, role: 'partner.admin', key: `mdf/${key}/cancel`, make });
    return;
  }
  const make = (meta: CommandMeta) => {
    if (fate === 'rejected')
      return new RejectMdfRequestCommand({ ...place, reason: 'No yachts.', rule: 'mdf.activityTypes' }, meta);
    if (fate === 'asked' || fate === 'answered')
      return new AskMdfRequestCommand({ ...place, question: 'For whom is it, and in which language?' }, meta);
    const part = fate === 'part' ? PARTS[key] : undefined;
    const approved =
      part === undefined ? { amount: null, reason: null } : { ...part, amount: usd(part.amount) };
    return new ApproveMdfRequestCommand({ ...place, ...approved }, meta);
  };
  await stage.act({ ...MANAGER, key: `mdf/${key}/decide`, make });
};
