import { fundIdOf, mdfClaimIdOf, mdfRequestIdOf, type MdfClaimSubmitted } from '@channel/funds';
import {
  AnswerMdfClaimCommand,
  ApproveMdfClaimCommand,
  AskMdfClaimCommand,
  CheckMdfAdvertCommand,
  DisputeMdfClaimCommand,
  RejectMdfClaimCommand,
  SubmitMdfClaimCommand,
} from '@channel/funds/commands';
import { addDays, present } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import type { CommandMeta } from '@channel/runtime';
import { orgIdOf, partnerOf } from './cast';
import { CLAIMS, PARTS, REQUESTS, type ClaimBrief, type RequestBrief } from './funds.data';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const requestOf = ({ request }: ClaimBrief): RequestBrief =>
  present(
    REQUESTS.find(({ key }) => key === request),
    `the request ${request}`,
  );
const partnerRole = (code: string) => ({ by: partnerOf(code).admin, role: 'partner.admin' });
const claimIdOf = ({ key }: ClaimBrief): string => mdfClaimIdOf(commandIdOf(`mdf/${key}/claim`));

/** What was spent on the activities, and what became of it. */
export const claimScenes = (): readonly Scene[] =>
  CLAIMS.flatMap((brief): readonly Scene[] => {
    const { on, fate, key } = brief;
    const scene = (day: string, time: string, what: string, play: Scene['play']): Scene => ({
      ...{ at: at(day, time), title: `a claim is ${what}: ${key}`, play },
    });
    const submitted = scene(on, '11:15', 'submitted', (stage) => submit(stage, brief));
    if (fate === 'waits') return [submitted];
    const decided = scene(addDays(on, 1), '13:30', 'reviewed', (stage) => review(stage, brief));
    if (fate !== 'answered' && fate !== 'disputed') return [submitted, decided];
    return [submitted, decided, scene(addDays(on, 2), '11:15', fate, (stage) => reply(stage, brief))];
  });

const submit = async (stage: Stage, brief: ClaimBrief): Promise<void> => {
  const { key, on, net, vendor, invoiceNumber, fate } = brief;
  const { code, endsOn, key: request, activityType } = requestOf(brief);
  const checklist = jpa2023.mdf.activityTypes.value.find(({ id }) => id === activityType)?.proofs ?? [];
  const proofs: { fileId: string; proof: string }[] = [];
  for (const { proof } of checklist)
    proofs.push({ proof, fileId: await stage.keepProof(orgIdOf(code), `${proof} ${invoiceNumber}`) });
  const data = {
    fundId: fundIdOf(jpa2023.programmeId, orgIdOf(code)),
    requestId: mdfRequestIdOf(commandIdOf(`mdf/${request}/submit`)),
    invoices: [
      { invoiceNumber, vendor, invoicedOn: addDays(on, -3), servedOn: endsOn, net: usd(net), tax: usd('0') },
    ],
    ...{ proofs, last: fate === 'last' },
  };
  const make = (meta: CommandMeta) => new SubmitMdfClaimCommand(data, meta);
  await stage.act({ ...partnerRole(code), key: `mdf/${key}/claim`, make });
};

const review = async (stage: Stage, brief: ClaimBrief): Promise<void> => {
  const { key, fate } = brief;
  const claimId = claimIdOf(brief);
  if (fate === 'asked' || fate === 'answered') {
    const data = { claimId, question: 'How many were printed?' };
    const make = (meta: CommandMeta) => new AskMdfClaimCommand(data, meta);
    await stage.act({ ...MANAGER, key: `mdf/${key}/ask`, make });
    return;
  }
  if (fate === 'rejected' || fate === 'disputed') {
    const data = { claimId, reason: 'The file shows another activity.', rule: 'mdf.activityTypes' } as const;
    const make = (meta: CommandMeta) => new RejectMdfClaimCommand(data, meta);
    await stage.act({ ...MANAGER, key: `mdf/${key}/reject`, make });
    return;
  }
  const claimed = present(await stage.last<MdfClaimSubmitted>(`mdfClaim-${claimId}`, 'MdfClaimSubmitted'));
  for (const { fileId, advert } of claimed.proofs)
    if (advert) {
      const make = (meta: CommandMeta) =>
        new CheckMdfAdvertCommand({ claimId, fileId, showsPrices: false }, meta);
      await stage.act({ ...MANAGER, key: `mdf/${key}/check/${fileId}`, make });
    }
  const part = fate === 'part' ? PARTS[key] : undefined;
  const lines = part === undefined ? null : [{ line: '1', approved: usd(part.amount), reason: part.reason }];
  const make = (meta: CommandMeta) => new ApproveMdfClaimCommand({ claimId, lines }, meta);
  await stage.act({ ...MANAGER, key: `mdf/${key}/approve`, make });
};

const reply = async (stage: Stage, brief: ClaimBrief): Promise<void> => {
  const { key, fate } = brief;
  const { code } = requestOf(brief);
  const claimId = claimIdOf(brief);
  const make = (meta: CommandMeta) =>
    fate === 'disputed'
      ? new DisputeMdfClaimCommand({ claimId, reason: 'It is the same fair, under its old name.' }, meta)
      : new AnswerMdfClaimCommand({ claimId, answer: 'Four thousand.', proofs: [] }, meta);
  await stage.act({ ...partnerRole(code), key: `mdf/${key}/reply`, make });
};
