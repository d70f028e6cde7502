import { weaknessOf } from './password-rules';

describe('req:3.1 a password', () => {
  it.each([
    ['abababababab', 'olga@example.net', 'different characters'],
    ['olga.petrov@example.net', 'Olga.Petrov@example.net', 'something else'],
    ['petra petra!', 'petra@example.net', 'something else'],
    ['petrov123456', 'petrov@example.net', 'something else'],
  ])('%s of %s is weak', (password, email, why) => expect(weaknessOf(password, email)).toContain(why));
  it('is good when it is long, with spaces and letters of any language', () =>
    expect(weaknessOf('vier Äpfel im Korb', 'olga@example.net')).toBeUndefined());
});
