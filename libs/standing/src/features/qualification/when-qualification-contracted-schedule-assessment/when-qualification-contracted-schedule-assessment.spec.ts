import { whenQualificationContractedScheduleAssessment as automation } from './when-qualification-contracted-schedule-assessment';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const next = {
  ...{ dueOn: '2027-07-15', fallsDueAt: '2027-07-15T07:00:00.000Z' },
  warnings: [{ daysBefore: 30, at: '2027-06-15T07:00:00.000Z' }],
};
const data = { qualificationId: 'qual_1', next };
const planned = [
  {
    ...{ do: 'schedule', deadlineId: 'qual_1|30', dueAt: '2027-06-15T07:00:00.000Z' },
    command: {
      type: 'WarnOfAssessment',
      data: { qualificationId: 'qual_1', dueOn: '2027-07-15', daysBefore: 30 },
    },
  },
  {
    ...{ do: 'schedule', deadlineId: 'qual_1', dueAt: next.fallsDueAt },
    command: { type: 'AssessmentFallDue', data: { qualificationId: 'qual_1', dueOn: '2027-07-15' } },
  },
];

describe('when a contract is signed or kept', () => {
  it.each(['QualificationContracted', 'QualificationKept'])(
    'req:O33 %s schedules the assessment of the next year, and its warnings',
    (type) => {
      expect(react(type, data)).toEqual(planned);
      expect(react(type, data)).toEqual(planned);
    },
  );
  it('has nothing to wait for once it has ended', () =>
    expect(react('QualificationEnded', data)).toEqual([{ do: 'cancel', deadlineId: 'qual_1' }]));
});
