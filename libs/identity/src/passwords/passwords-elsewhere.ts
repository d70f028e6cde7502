import type { Config } from '@channel/config';
import { ProblemException } from '@channel/http';

/** @throws ProblemException PASSWORDS_ELSEWHERE where this installation keeps no passwords */
export const refuseElsewhere = ({ authMode }: Pick<Config, 'authMode'>): void => {
  if (authMode !== 'local')
    throw new ProblemException(
      409,
      'PASSWORDS_ELSEWHERE',
      authMode === 'demo'
        ? 'The people of the demo have no passwords.'
        : 'People sign in at the issuer of this installation: passwords are set and changed there.',
    );
};
