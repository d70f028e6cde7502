import { refuseElsewhere } from './passwords-elsewhere';

it('req:3.1 passwords are set where they are kept', () => {
  for (const authMode of ['demo', 'external'] as const)
    expect(() => refuseElsewhere({ authMode })).toThrow(
      expect.objectContaining({ status: 409, code: 'PASSWORDS_ELSEWHERE' }) as Error,
    );
  expect(() => refuseElsewhere({ authMode: 'local' })).not.toThrow();
});
