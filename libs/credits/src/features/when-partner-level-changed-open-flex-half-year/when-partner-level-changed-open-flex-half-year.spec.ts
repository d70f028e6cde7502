import type { Recorded } from '@channel/runtime';
import { whenPartnerLevelChangedOpenFlexHalfYear as automation } from './when-partner-level-changed-open-flex-half-year';

type Handled = Parameters<typeof automation.react>[0];
const recorded = (type: string, data: object): Handled =>
  ({ type, data, id: 'event-7', stream: 's', checkpoint: '1' }) as unknown as Recorded<never>;
const opensFrom = (fromOn: string) => [
  {
    ...{ do: 'send', n: 0, lane: 'prtn_alder' },
    command: { type: 'OpenFlexHalfYear', data: { partnerId: 'prtn_alder', fromOn } },
  },
];
const partnerId = 'prtn_alder';

describe('a half-year with a target', () => {
  it.each([
    ['the signature', recorded('PartnerTermsSigned', { partnerId, signedOn: '2026-01-15' }), '2026-01-15'],
    [
      'a change of level',
      recorded('PartnerLevelChanged', { partnerId, effectiveOn: '2026-10-01' }),
      '2026-10-01',
    ],
    [
      'the assessment of the one before',
      recorded('FlexHalfYearAssessed', { partnerId, lastDay: '2026-06-30', again: false }),
      '2026-07-01',
    ],
  ])('is asked for after %s, each time with the same command', (_what, event, fromOn) => {
    expect(automation.react(event)).toEqual(opensFrom(fromOn));
    expect(automation.react(event)).toEqual(automation.react(event));
  });
  it('is not asked for again where a half-year is only assessed again', () =>
    expect(
      automation.react(recorded('FlexHalfYearAssessed', { partnerId, lastDay: '2026-06-30', again: true })),
    ).toEqual([]));
});
