import { actBy, scenario } from '@channel/testing';
import {
  claimConfirmed,
  closeDeal,
  dealApproved,
  dealClosed,
  dealSubmitted,
  dealWon,
  ending,
} from './deal.builders';
import type { DecideDealExtension, RequestDealExtension, RevokeDeal } from './deal.commands';
import { dealDecider } from './deal.decider';
import type { DealExtended, DealExtensionRequested } from './deal.events';

const given = scenario(dealDecider);
/** Approved on 2 October for 90 days: protected until 31 December, that day included. */
const approved = [dealSubmitted(), claimConfirmed, dealApproved()];
const about = {
  dealId: 'deal_1',
  number: 'DR-2026-000184',
  partnerId: 'prtn_alder',
  distributorId: 'prtn_meridian',
};
const ask = (data: Partial<RequestDealExtension['data']> = {}): RequestDealExtension => ({
  type: 'RequestDealExtension',
  data: {
    ...{ dealId: 'deal_1', evidence: 'Proof of concept on 12 December.', extensionsMax: 2 },
    act: actBy('pers_priya', { at: '2026-12-31T23:00:00.000Z', on: '2026-12-31' }),
    ...data,
  },
});
const asked: DealExtensionRequested = {
  type: 'DealExtensionRequested',
  data: {
    ...{ dealId: 'deal_1', evidence: 'Proof of concept on 12 December.', requestedBy: 'pers_priya' },
    ...{ requestedAt: '2026-12-31T23:00:00.000Z', requestedOn: '2026-12-31' },
  },
};
const decide = (data: Partial<DecideDealExtension['data']> = {}): DecideDealExtension => ({
  type: 'DecideDealExtension',
  data: {
    ...{ dealId: 'deal_1', granted: true, text: '' },
    act: actBy('pers_chen', { at: '2026-12-31T23:30:00.000Z', on: '2026-12-31' }),
    terms: { timeZone: 'UTC', reminderDays: [30, 14, 3], extensionDays: 30 },
    ...data,
  },
});
const extended = (protectedUntilOn: string, protectionEndsAt: string): DealExtended => ({
  type: 'DealExtended',
  data: {
    ...{ ...about, protectedUntilOn, protectionEndsAt, reminders: [] },
    ...{ extendedBy: 'pers_chen', extendedAt: 'x' },
  },
});
const expire = (at: string) => ({ type: 'ExpireDealProtection', data: { dealId: 'deal_1', at } }) as const;

describe('a longer protection', () => {
  it('E25 asked on the last protected day it runs until 30 January', () => {
    given(...approved)
      .when(ask())
      .then(asked);
    given(...approved, asked)
      .when(decide())
      .then({
        type: 'DealExtended',
        data: {
          ...about,
          protectedUntilOn: '2027-01-30',
          protectionEndsAt: '2027-01-31T00:00:00.000Z',
          // Thirty days before is the day of the grant: that notice has nothing to say any more.
          reminders: [
            { daysBefore: 14, at: '2027-01-16T00:00:00.000Z' },
            { daysBefore: 3, at: '2027-01-27T00:00:00.000Z' },
          ],
          extendedBy: 'pers_chen',
          extendedAt: '2026-12-31T23:30:00.000Z',
        },
      });
  });
  it('E25 asked a day later it is too late, whether the clock has fired or not', () => {
    given(...approved)
      .when(ask({ act: actBy('pers_priya', { on: '2027-01-01' }) }))
      .thenRefused('EXTENSION_TOO_LATE');
    given(...approved, { type: 'DealExpired', data: { ...ending, expiredAt: 'x' } })
      .when(ask({ act: actBy('pers_priya', { on: '2027-01-01' }) }))
      .thenRefused('EXTENSION_TOO_LATE');
  });
  it('is given twice at most', () =>
    given(
      ...[...approved, asked, extended('2027-01-30', '2027-01-31T00:00:00.000Z')],
      ...[asked, extended('2027-03-01', '2027-03-02T00:00:00.000Z')],
    )
      .when(ask())
      .thenRefused('EXTENSION_LIMIT'));
  it('needs proof of activity', () =>
    given(...approved)
      .when(ask({ evidence: ' ' }))
      .thenRefused('EVIDENCE_MISSING'));
  it('is asked for once at a time, for a deal that runs', () => {
    given(...approved, asked)
      .when(ask())
      .thenRefused('DEAL_NOT_OPEN');
    given(...approved, dealWon)
      .when(ask())
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('is granted by a person who did not ask, and only where it was asked for', () => {
    given(...approved)
      .when(decide())
      .thenRefused('EXTENSION_NOT_REQUESTED');
    given(...approved, asked)
      .when(decide({ act: actBy('pers_priya') }))
      .thenRefused('CONFLICT_OF_INTEREST');
    given(...approved, asked)
      .when(decide({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
    given(...approved, asked)
      .when(decide({ terms: null }))
      .thenRefused('PARTNER_NOT_ELIGIBLE');
  });
  it('is declined with a reason; what it held expires then', () => {
    given(...approved, asked)
      .when(decide({ granted: false }))
      .thenRefused('REASON_MISSING');
    const late = actBy('pers_chen', { at: '2027-01-04T09:00:00.000Z', on: '2027-01-04' });
    const declined = {
      type: 'DealExtensionDeclined',
      data: {
        ...{ dealId: 'deal_1', number: 'DR-2026-000184', partnerId: 'prtn_alder', text: 'No activity.' },
        ...{ declinedBy: 'pers_chen', declinedAt: '2027-01-04T09:00:00.000Z' },
      },
    } as const;
    given(...approved, asked)
      .when(decide({ granted: false, text: 'No activity.', act: late }))
      .then(declined, { type: 'DealExpired', data: { ...ending, expiredAt: '2027-01-04T09:00:00.000Z' } });
  });
});

describe('the protection clock', () => {
  it('E25 covers the last protected day, and not the next', () => {
    given(...approved)
      .when(expire('2026-12-31T23:59:59.999Z'))
      .thenNothing();
    given(...approved)
      .when(expire('2027-01-01T00:00:00.000Z'))
      .then({ type: 'DealExpired', data: { ...ending, expiredAt: '2027-01-01T00:00:00.000Z' } });
  });
  it('waits for a request made in time, and for a later end', () => {
    given(...approved, asked)
      .when(expire('2027-01-01T00:00:00.000Z'))
      .thenNothing();
    given(...approved, asked, extended('2027-01-30', '2027-01-31T00:00:00.000Z'))
      .when(expire('2027-01-01T00:00:00.000Z'))
      .thenNothing();
  });
  it('is announced while the deal runs and the window is the one that was meant', () => {
    const note = {
      type: 'NoteProtectionEnding',
      data: {
        ...{ dealId: 'deal_1', daysBefore: 14, protectedUntilOn: '2026-12-31' },
        at: '2026-12-18T08:00:00.000Z',
      },
    } as const;
    given(...approved)
      .when(note)
      .then({
        type: 'DealProtectionEnding',
        data: { ...about, daysBefore: 14, protectedUntilOn: '2026-12-31', notedAt: note.data.at },
      });
    given(...approved, dealWon)
      .when(note)
      .thenNothing();
    given(...approved, asked, extended('2027-01-30', '2027-01-31T00:00:00.000Z'))
      .when(note)
      .thenNothing();
  });
});

describe('revoking an approval', () => {
  const revoke: RevokeDeal = {
    type: 'RevokeDeal',
    data: {
      ...{ dealId: 'deal_1', text: 'The customer asked another partner.', evidence: 'Letter of 3 November.' },
      rivals: [],
      act: actBy('pers_carol', { at: 'x' }),
    },
  };
  it('ends the registration with a reason that the partner reads, on evidence', () => {
    const { text, evidence } = revoke.data;
    given(...approved)
      .when(revoke)
      .then({
        type: 'DealRevoked',
        data: { ...ending, text, evidence, revokedBy: 'pers_carol', revokedAt: 'x' },
      });
    given(...approved)
      .when({ ...revoke, data: { ...revoke.data, text: '' } })
      .thenRefused('REASON_MISSING');
    given(...approved)
      .when({ ...revoke, data: { ...revoke.data, evidence: '' } })
      .thenRefused('EVIDENCE_MISSING');
  });
  it('is a person’s, not the submitter’s, and only of what is approved', () => {
    given(...approved)
      .when({ ...revoke, data: { ...revoke.data, act: actBy('automation:x', { type: 'automation' }) } })
      .thenRefused('HUMAN_REQUIRED');
    given(...approved)
      .when({ ...revoke, data: { ...revoke.data, act: actBy('pers_priya') } })
      .thenRefused('CONFLICT_OF_INTEREST');
    given(dealSubmitted()).when(revoke).thenRefused('DEAL_NOT_OPEN');
  });
  it('is over once the order is recorded: rewards rest on it', () =>
    given(...approved, dealWon, dealClosed)
      .when(revoke)
      .thenRefused('DEAL_NOT_OPEN'));
});

describe('7.10 the end of its partner’s enrolment', () => {
  const end = (partnerId = 'prtn_alder') =>
    ({
      type: 'EndDealOfPartner',
      data: { dealId: 'deal_1', partnerId, endedBy: 'pers_carol', at: 'x' },
    }) as const;
  it('ends the protection, whatever its window', () =>
    given(...approved)
      .when(end())
      .then({ type: 'DealExpired', data: { ...ending, expiredAt: 'x' } }));
  it('frees the opportunity of a deal that was won, which stands: what it earned is paid', () =>
    given(...approved, dealWon, dealClosed)
      .when(end())
      .then({ type: 'DealProtectionEnded', data: { ...ending, endedAt: 'x' } }));
  it('takes back what nobody has decided, and with it the claim on the opportunity', () =>
    given(dealSubmitted(), claimConfirmed)
      .when(end())
      .then({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'pers_carol', withdrawnAt: 'x' } }));
  it('does nothing twice, and nothing to what is another partner’s by now', () => {
    const expired = { type: 'DealExpired', data: { ...ending, expiredAt: 'x' } } as const;
    given(...approved, expired)
      .when(end())
      .thenNothing();
    given(...approved)
      .when(end('prtn_other'))
      .thenNothing();
  });
});

describe('the end of a protection', () => {
  it('expires a deal that was not won', () =>
    given(...approved)
      .when(expire('x'))
      .then({ type: 'DealExpired', data: { ...ending, expiredAt: 'x' } }));
  it('frees the opportunity of a deal that was won, and the deal stands', () => {
    given(...approved, dealWon)
      .when(expire('x'))
      .then({ type: 'DealProtectionEnded', data: { ...ending, endedAt: 'x' } });
    given(...approved, dealWon, { type: 'DealProtectionEnded', data: { ...ending, endedAt: 'x' } })
      .when(closeDeal())
      .then(dealClosed);
  });
  it('does nothing to what ended before', () =>
    given(dealSubmitted(), claimConfirmed).when(expire('x')).thenNothing());
});
