import type { Problem } from '@channel/client';
import { anyOf } from '../format/list';
import { useLocale, useText } from '../i18n/locale';
import { useRoleText } from '../session/role-text';
import { Empty } from './empty';
import { uiMessages } from './ui.messages';

/** Which right is missing, and who can grant it. */
export const NotAllowed = ({ problem: { roles, detail } }: Readonly<{ problem: Problem }>) => {
  const say = useText(uiMessages);
  const word = useRoleText();
  const { language } = useLocale();
  return (
    <Empty title={say('notAllowed')}>
      {roles === undefined ? detail : say('needsRole', { roles: anyOf(roles.map(word), language) })}{' '}
      {say('whoGrants')}
    </Empty>
  );
};
