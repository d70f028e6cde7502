import type { Role } from '../../../shared/session/session';
import type { Status } from '../../../shared/status/status';
import type { Qualification } from '../api/qualifications.query';

export type QualificationAct = 'assess' | 'contract' | 'keep' | 'end' | 'flag' | 'settle';

const ASSESSABLE: readonly Qualification['status'][] = ['applied', 'passed', 'assessment_due', 'to_decide'];
const HELD: readonly Qualification['status'][] = ['active', 'assessment_due', 'to_decide'];

/** What somebody with these roles can do with a qualification; the server says whether it is possible now. */
export const actsOn = (
  { status, breaches }: Pick<Qualification, 'status' | 'breaches'>,
  roles: readonly Role[],
): readonly QualificationAct[] => {
  const lead = roles.includes('channel.lead');
  const channel = lead || roles.includes('channel.manager');
  const held = HELD.includes(status);
  const possible: readonly (readonly [QualificationAct, boolean])[] = [
    ['contract', lead && status === 'passed'],
    ['keep', lead && status === 'to_decide'],
    ['assess', channel && ASSESSABLE.includes(status)],
    ['end', lead && held],
    ['flag', channel && held],
    ['settle', channel && breaches.some(({ settled }) => settled === null)],
  ];
  return possible.flatMap(([act, may]) => (may ? [act] : []));
};

/** As the portal calls it: `applied` alone says that of files. */
export const statusOf = ({ status }: Pick<Qualification, 'status'>): Status =>
  status === 'applied' ? 'applicant' : status;
