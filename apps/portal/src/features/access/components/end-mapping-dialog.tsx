import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useRoleText } from '../../../shared/session/role-text';
import { accessMessages } from '../access.messages';
import { useEndGroupMapping } from '../api/access-commands';
import type { GroupMapping } from '../api/groups.query';

type Props = Readonly<{ mapping: GroupMapping; onClose: () => void }>;

/** What a group gave ends with its mapping, for everybody in it. */
export const EndMappingDialog = ({ mapping: { mappingId, group, role }, onClose }: Props) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const command = useEndGroupMapping({ mappingId, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'endMapping', { group, role: word(role) })}
      onAct={() => command.run()}
      final
    />
  );
};
