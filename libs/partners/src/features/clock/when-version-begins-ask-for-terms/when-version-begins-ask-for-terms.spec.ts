import { whenVersionBeginsAskForTerms } from './when-version-begins-ask-for-terms';

describe('terms of a new version', () => {
  it('7.10 are asked for when its first day has begun in every zone', () => {
    const data = { programmeId: 'jpa-2023', version: 2, effectiveFrom: '2027-01-01' };
    const react = () =>
      whenVersionBeginsAskForTerms.react({ type: 'ProgrammeVersionApproved', data } as never);
    expect(react()).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'jpa-2023/2', dueAt: '2027-01-01T12:00:00.000Z' },
        command: { type: 'AskForTerms', data: { programmeId: 'jpa-2023', version: 2 } },
      },
    ]);
    expect(react()).toEqual(react());
  });
});
