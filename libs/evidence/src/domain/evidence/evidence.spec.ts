import { scenario } from '@channel/testing';
import { referenceKey } from './evidence';
import { evidenceDecider } from './evidence.decider';
import type { EvidenceEvent, EvidenceUse } from './evidence.events';

const given = scenario(evidenceDecider);
const use: EvidenceUse = {
  kind: 'flex-points',
  recordId: 'crac_1',
  partId: 'cren_1',
  partnerId: 'prtn_alder',
};
const other: EvidenceUse = { ...use, recordId: 'crac_2', partId: 'cren_2', partnerId: 'prtn_boreal' };
const claimed: EvidenceEvent = {
  type: 'EvidenceClaimed',
  data: { evidenceId: 'evid_1', use, claimedAt: 'x' },
};
const ask = (by: EvidenceUse) =>
  ({ type: 'ClaimEvidence', data: { evidenceId: 'evid_1', use: by, at: 'x' } }) as const;
const release = (by: EvidenceUse) =>
  ({ type: 'ReleaseEvidence', data: { evidenceId: 'evid_1', use: by, at: 'x' } }) as const;

describe('a piece of evidence', () => {
  it('is held by its first use', () => given().when(ask(use)).then(claimed));
  it('refuses a second use and names the first', () =>
    given(claimed)
      .when(ask(other))
      .then({
        type: 'EvidenceClaimRefused',
        data: { evidenceId: 'evid_1', use: other, holder: use, refusedAt: 'x' },
      }));
  it('inv:S4: asked twice by one use, holds once', () => given(claimed).when(ask(use)).thenNothing());
  it('is free again when its use lets it go', () => {
    const released: EvidenceEvent = {
      type: 'EvidenceReleased',
      data: { evidenceId: 'evid_1', use, releasedAt: 'x' },
    };
    given(claimed).when(release(use)).then(released);
    return given(claimed, released)
      .when(ask(other))
      .then({ type: 'EvidenceClaimed', data: { evidenceId: 'evid_1', use: other, claimedAt: 'x' } });
  });
  it('is not let go by somebody who does not hold it', () =>
    given(claimed).when(release(other)).thenNothing());
});

describe('a reference', () => {
  it.each([
    ['INV 2026/0042', 'inv-2026-0042'],
    ['ＩＮＶ２０２６００４２', 'inv20260042'],
    ['Besuch Café Zürich', 'besuch cafe zurich'],
    [' REF#7 ', 'ref 7'],
  ])('%s and %s are one', (one, two) => expect(referenceKey(one)).toBe(referenceKey(two)));
  it.each([
    ['INV-42', 'INV-43'],
    ['référence 1', 'reference 11'],
  ])('%s and %s are two', (one, two) => expect(referenceKey(one)).not.toBe(referenceKey(two)));
});
