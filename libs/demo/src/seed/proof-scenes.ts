import type { Day } from '@channel/kernel';
import { proofIdOf } from '@channel/standing';
import { AcceptProofOfConceptCommand, SubmitProofOfConceptCommand } from '@channel/standing/commands';
import { orgIdOf, partnerOf } from './cast';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

type ProofBrief = Readonly<{
  key: string;
  code: string;
  /** The day on which it was over and submitted. */
  on: Day;
  customer: string;
  reference: string;
  fate: 'accepted' | 'waits';
}>;

/** What two Elite Plus partners proved: one is accepted the day after, one waits. */
const BRIEFS: readonly ProofBrief[] = [
  {
    ...{ key: 'proof/1', code: 'PTR-0042', on: '2026-08-20', customer: 'Larkspur Logistics' },
    ...{ reference: 'PoC report 2026-11', fate: 'accepted' },
  },
  {
    ...{ key: 'proof/2', code: 'PTR-0042', on: '2026-09-04', customer: 'Halden Hospitals' },
    ...{ reference: 'PoC report 2026-14', fate: 'waits' },
  },
];

export const proofScenes = (): readonly Scene[] =>
  BRIEFS.flatMap((brief) => {
    const { on, customer, fate } = brief;
    const submitted: Scene = {
      at: at(on, '11:30'),
      title: `a proof of concept is submitted: ${customer}`,
      play: (stage) => submit(stage, brief),
    };
    const accepted: Scene = {
      at: at(on, '15:00'),
      title: `a proof of concept is accepted: ${customer}`,
      play: (stage) => accept(stage, brief),
    };
    return fate === 'waits' ? [submitted] : [submitted, accepted];
  });

const submit = async (stage: Stage, { key, code, on, customer, reference }: ProofBrief): Promise<void> => {
  const evidence = { reference, note: null };
  const data = { partnerId: orgIdOf(code), customer, carriedOutOn: on, evidence };
  await stage.act({
    ...{ by: partnerOf(code).admin, role: 'partner.admin', key: `${key}/submit` },
    make: (meta) => new SubmitProofOfConceptCommand(data, meta),
  });
};

const accept = async (stage: Stage, { key, code, reference }: ProofBrief): Promise<void> => {
  const proof = { proofId: proofIdOf(orgIdOf(code), reference) };
  await stage.act({
    ...{ by: 'chen', role: 'channel.manager', key: `${key}/accept` },
    make: (meta) => new AcceptProofOfConceptCommand(proof, meta),
  });
};
