import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { accessMessages } from '../access.messages';
import { useIssuePasswordLink } from '../api/access-commands';
import { ShownOnce } from './shown-once';

type Props = Readonly<{ personId: string; name: string; onClose: () => void }>;

/** Somebody forgot their password, or is locked out: whoever administers makes them a link. */
export const PasswordLinkDialog = ({ personId, name, onClose }: Props) => {
  const say = useText(accessMessages);
  const { language } = useLocale();
  const command = useIssuePasswordLink(personId);
  const made = command.done?.data;
  if (made?.address !== undefined)
    return (
      <ShownOnce
        title={say('passwordLinkDone')}
        about={say('inviteLink', { name, day: dayText(made.expiresAt, language) })}
        secret={made.address}
        copy={say('copyLink')}
        onClose={onClose}
      />
    );
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'passwordLink', { name })}
      onAct={() => command.run()}
    />
  );
};
