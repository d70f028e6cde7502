import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import {
  useApproveRun,
  useExcludePartner,
  useNoteRun,
  useReturnRun,
  useSubmitRun,
} from '../api/run-commands';
import type { Run } from '../api/run.query';
import { runMessages } from '../runs.messages';

type DialogProps = Readonly<{ run: Run; onClose: () => void }>;

/** What a decision on a run repeats: amount, count, quarter. */
const useFigures = ({ number, quarter, partnerCount = 0, lineCount = 0, total, payable }: Run) => {
  const { language } = useLocale();
  const text = (money: Run['total']): string => (money === undefined ? '–' : moneyText(money, language));
  return {
    number,
    quarter,
    partners: partnerCount,
    lines: lineCount,
    total: text(total),
    payable: text(payable),
  };
};

export const SubmitDialog = ({ run, onClose }: DialogProps) => {
  const say = useText(runMessages);
  const figures = useFigures(run);
  const command = useSubmitRun({ run, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'submit', figures)}
      onAct={() => command.run()}
      command={command}
    />
  );
};

export const ApproveDialog = ({ run, onClose }: DialogProps) => {
  const say = useText(runMessages);
  const figures = useFigures(run);
  const command = useApproveRun({ run, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'approve', figures)}
      onAct={() => command.run()}
      command={command}
      final
    />
  );
};

export const ReturnDialog = ({ run, onClose }: DialogProps) => {
  const say = useText(runMessages);
  const figures = useFigures(run);
  return (
    <ReasonDialog
      {...decisionWords(say, 'return', figures)}
      command={useReturnRun({ run, onDone: onClose })}
      onClose={onClose}
    />
  );
};

export const ExcludeDialog = ({ run, onClose }: DialogProps) => {
  const say = useText(runMessages);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const [partnerId, setPartnerId] = useKept('runs.ExcludeDialog.partnerId', '');
  const command = useExcludePartner({ run, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'exclude', useFigures(run))}
      command={{ ...command, run: (reason) => command.run({ partnerId, reason }) }}
      onClose={onClose}
    >
      <NativeSelect
        name="partnerId"
        required
        label={say('partner')}
        value={partnerId}
        onChange={({ currentTarget }) => setPartnerId(currentTarget.value)}
        data={[
          { value: '', label: '' },
          ...organisations
            .filter(({ kind }) => kind !== 'distributor')
            .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
        ]}
      />
    </ReasonDialog>
  );
};

export const NoteDialog = ({ run, onClose }: DialogProps) => {
  const say = useText(runMessages);
  return (
    <ReasonDialog
      {...decisionWords(say, 'note', useFigures(run))}
      label={say('note')}
      command={useNoteRun({ run, onDone: onClose })}
      onClose={onClose}
    />
  );
};
