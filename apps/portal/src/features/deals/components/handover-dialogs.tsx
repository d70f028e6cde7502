import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { managersQuery } from '../../../shared/organisations/managers.query';
import { useAssignDeal, useEscalateDeal } from '../api/decision-commands';
import { reviewMessages } from '../review.messages';
import type { DealDialogProps } from './deal-dialog';
import { useDealFigures } from './use-deal-figures';

/** Somebody else of the channel team is to decide it, and is told so. */
export const AssignDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const { data: managers = [] } = useQuery(managersQuery);
  const [personId, setPerson] = useKept('deals.AssignDialog.personId', '');
  const command = useAssignDeal({ deal, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'assign', useDealFigures(deal))}
      command={{ ...command, run: (reason) => command.run({ personId, reason }) }}
      onClose={onClose}
    >
      <NativeSelect
        name="personId"
        required
        label={say('assignee')}
        value={personId}
        onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        data={[
          { value: '', label: say('choose') },
          ...managers
            .filter(({ id }) => id !== deal.assignedTo)
            .map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
      />
    </ReasonDialog>
  );
};

/** A lead decides it. */
export const EscalateDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  return (
    <ReasonDialog
      {...decisionWords(say, 'escalate', useDealFigures(deal))}
      command={useEscalateDeal({ deal, onDone: onClose })}
      onClose={onClose}
    />
  );
};
