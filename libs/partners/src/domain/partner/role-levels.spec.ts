import { scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, chen, move, on, partnerId, programme as known } from './standing.builders';

const given = scenario(partnerDecider);
const role = 'naas-provider';
const programme = {
  ...known,
  roles: [...known.roles, { id: role, levels: ['elite-plus-provider', 'elite-provider', 'select-provider'] }],
};
const inRole: readonly PartnerEvent[] = [
  ...active,
  {
    type: 'PartnerRoleOpened',
    data: { partnerId, role, by: 'invitation', reason: 'x', openedBy: 'pers_chen', openedAt: at },
  },
  {
    type: 'PartnerRoleAssessed',
    data: {
      ...{ partnerId, role, level: 'select-provider', regions: ['americas'], effectiveOn: '2026-03-01' },
      ...{ assessedBy: 'pers_chen', assessedAt: at },
    },
  },
  {
    type: 'PartnerRoleSigned',
    data: { partnerId, role, termsVersion: 2, signedBy: 'pers_paula', signedAt: at, signedOn: '2026-03-02' },
  },
];
const beginsAt = '2026-10-01T00:00:00.000Z';
const up = (over: Parameters<typeof move>[0] = {}) => move({ role, level: 'elite-provider', ...over });
const moved = (over: object = {}): PartnerEvent => ({
  type: 'PartnerRoleLevelChanged',
  data: {
    ...{ partnerId, role, level: 'elite-provider', effectiveOn: on, reason: 'review', reviewId: 'revw_1' },
    ...{ changedBy: 'pers_carol', changedAt: at, changedOn: on, ...over },
  },
});
const planned = moved({ effectiveOn: '2026-10-01', beginsAt });
const begin = (of: string | undefined): PartnerCommand => ({
  type: 'BeginPlannedLevel',
  data: { partnerId, role: of, effectiveOn: '2026-10-01', at: beginsAt },
});
const began: PartnerEvent = {
  type: 'PlannedLevelBegan',
  data: { partnerId, role, level: 'elite-provider', effectiveOn: '2026-10-01', beganAt: beginsAt },
};

describe('req:J1 req:J89 the level of a role beside the first one', () => {
  it('follows its own decided review, and the first one keeps its own', () => {
    given(...inRole)
      .when(up())
      .then(moved());
    const after = [...inRole, moved()].reduce(partnerDecider.evolve, partnerDecider.initial);
    expect(after).toMatchObject({ level: 'elite', furtherRoles: [{ role, level: 'elite-provider' }] });
  });
  it('is not recorded where it is so already, nor of a role that the partner does not have', () => {
    given(...inRole, moved())
      .when(up())
      .then();
    given(...active)
      .when(up())
      .then();
    given(...inRole)
      .when(up({ role: 'operate' }))
      .then();
  });
  it('G75: is planned for its day, begins on it, and is replaced by what the same review decides anew', () => {
    given(...inRole)
      .when(up({ effectiveOn: '2026-10-01', beginsAt }))
      .then(planned);
    const waits = [...inRole, planned].reduce(partnerDecider.evolve, partnerDecider.initial);
    expect(waits).toMatchObject({ furtherRoles: [{ level: 'select-provider' }] });
    given(...inRole, planned)
      .when(begin(role))
      .then(began);
    given(...inRole, planned)
      .when(begin(undefined))
      .then();
    const begun = [...inRole, planned, began].reduce(partnerDecider.evolve, partnerDecider.initial);
    expect(begun).toMatchObject({ level: 'elite', furtherRoles: [{ level: 'elite-provider' }] });
    const lower = moved({ level: 'elite-plus-provider', effectiveOn: on });
    given(...inRole, planned, lower)
      .when(begin(role))
      .then();
  });
  it('req:J9 goes up by an invitation to it, judged by the level of its own role', () => {
    const invite = (level: string): PartnerCommand => ({
      type: 'InviteToLevel',
      data: { partnerId, level, reason: 'It grows.', programme, act: chen },
    });
    given(...inRole)
      .when(invite('elite-provider'))
      .then({
        type: 'PartnerInvitedToLevel',
        data: {
          partnerId,
          level: 'elite-provider',
          reason: 'It grows.',
          invitedBy: 'pers_chen',
          invitedAt: at,
        },
      });
    const invited: PartnerEvent = {
      type: 'PartnerInvitedToLevel',
      data: { partnerId, level: 'elite-provider', reason: 'x', invitedBy: 'pers_chen', invitedAt: at },
    };
    // Used on the day of the level, not by its plan, and the invitations to other levels stay.
    const invitedAfter = (...events: readonly PartnerEvent[]): unknown => {
      const all = [...inRole, invited, ...events];
      const after = all.reduce(partnerDecider.evolve, partnerDecider.initial);
      return 'invitedTo' in after ? after.invitedTo : undefined;
    };
    const better = invitedAfter();
    expect(better).toContain('elite-provider');
    expect(invitedAfter(planned)).toEqual(better);
    const others = (better as readonly string[]).filter((level) => level !== 'elite-provider');
    expect(invitedAfter(planned, began)).toEqual(others);
    expect(invitedAfter(moved())).toEqual(others);
    given(...inRole)
      .when(invite('select-provider'))
      .thenRefused('LEVEL_NOT_HIGHER');
    given(...active)
      .when(invite('elite-provider'))
      .thenRefused('LEVEL_UNKNOWN');
  });
});
