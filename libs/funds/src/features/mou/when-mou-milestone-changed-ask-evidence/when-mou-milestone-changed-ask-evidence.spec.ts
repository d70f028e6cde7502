import type { Recorded } from '@channel/runtime';
import { whenMouMilestoneChangedAskEvidence as automation } from './when-mou-milestone-changed-ask-evidence';

type Handled = Parameters<typeof automation.react>[0];
const of = { mouId: 'mou_1', partnerId: 'prtn_alder', key: 'launch', attempt: 2 };
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { ...of, ...data } }) as unknown as Recorded<never>;
const asked = (type: string) => [
  {
    ...{ do: 'send', n: 0, lane: 'evidence' },
    command: {
      type,
      data: {
        evidenceId: 'evid_1',
        use: { kind: 'mou-milestone', recordId: 'mou_1', partId: 'launch/2', partnerId: 'prtn_alder' },
      },
    },
  },
];

describe('the files of a milestone', () => {
  it('are asked for once each, for this attempt, and let go when it is returned', () => {
    const submitted = recorded('MouMilestoneSubmitted', {
      proofs: [{ evidenceId: 'evid_1' }, { evidenceId: 'evid_1' }],
    });
    expect(automation.react(submitted)).toEqual(asked('ClaimEvidence'));
    expect(automation.react(submitted)).toEqual(automation.react(submitted));
    const returned = recorded('MouMilestoneReturned', { evidenceIds: ['evid_1'] });
    expect(automation.react(returned)).toEqual(asked('ReleaseEvidence'));
  });
});
