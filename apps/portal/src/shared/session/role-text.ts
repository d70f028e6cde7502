import { useText } from '../i18n/locale';
import { roleMessages, ROLES } from './roles.messages';

/** What a role is called; one that a newer server knows stands for itself. */
export const useRoleText = (): ((role: string) => string) => {
  const say = useText(roleMessages);
  return (role) => {
    const known = ROLES.find((one) => one === role);
    return known === undefined ? role : say(known);
  };
};
