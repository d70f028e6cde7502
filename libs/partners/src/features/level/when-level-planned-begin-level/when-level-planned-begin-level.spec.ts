import { whenLevelPlannedBeginLevel as automation } from './when-level-planned-begin-level';

const change = {
  ...{ partnerId: 'prtn_1', level: 'elite', effectiveOn: '2026-10-01', reason: 'review' },
  ...{ changedBy: 'pers_carol', changedAt: '2026-09-07T09:00:00.000Z', changedOn: '2026-09-07' },
};
const reactions = (type: string, data: object) => automation.react({ type, data } as never);

describe('when a level is planned', () => {
  it('G75 begins at midnight of its first day', () =>
    expect(reactions('PartnerLevelChanged', { ...change, beginsAt: '2026-10-01T07:00:00.000Z' })).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'prtn_1/2026-10-01', dueAt: '2026-10-01T07:00:00.000Z' },
        command: {
          type: 'BeginPlannedLevel',
          data: { partnerId: 'prtn_1', effectiveOn: '2026-10-01' },
        },
      },
    ]));
  it('G75 begins in the role that it is of', () => {
    const role = 'naas-provider';
    const of = { ...change, role, beginsAt: '2026-10-01T07:00:00.000Z' };
    expect(reactions('PartnerRoleLevelChanged', of)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'prtn_1/naas-provider/2026-10-01', dueAt: of.beginsAt },
        command: {
          type: 'BeginPlannedLevel',
          data: { partnerId: 'prtn_1', role, effectiveOn: '2026-10-01' },
        },
      },
    ]);
    expect(reactions('PartnerRoleLevelChanged', { ...change, role })).toEqual([]);
  });
  it('G75 does not begin after it was withdrawn', () =>
    expect(reactions('PlannedLevelWithdrawn', change)).toEqual([
      { do: 'cancel', deadlineId: 'prtn_1/2026-10-01' },
    ]));
  it('has nothing to do for a level that began at once', () =>
    expect(reactions('PartnerLevelChanged', change)).toEqual([]));
});
