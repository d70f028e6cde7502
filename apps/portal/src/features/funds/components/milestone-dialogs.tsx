import { FileInput, Textarea } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { RefusalNote } from '../../../shared/ui/states';
import { useAcceptMilestone, useReturnMilestone, useSubmitMilestone } from '../api/mou-commands';
import type { Milestone, Mou } from '../api/mous.query';
import { mouMessages } from '../mou.messages';
import type { MilestoneAct } from './mou-acts';
import { PROOF_TYPES } from '../../../shared/files/sent-file';
import { useProofs } from './use-proofs';

type DialogProps = Readonly<{ mou: Mou; milestone: Milestone; onClose: () => void }>;

/** What a decision on a milestone repeats. */
const useFigures = ({ mou, milestone }: Pick<DialogProps, 'mou' | 'milestone'>) => {
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  return {
    ...{ milestone: milestone.title, partner: nameOf(mou.partnerId) },
    amount: moneyText(milestone.amount, language),
  };
};

/** A file for each thing that shows it. */
const SubmitDialog = ({ mou, milestone, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  const files = useProofs();
  const [note, setNote] = useKept('funds.SubmitDialog.note', '');
  const command = useSubmitMilestone({ mou, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'submit', useFigures({ mou, milestone }))}
      command={{ ...command, running: command.running || files.sending }}
      onAct={() => {
        if (!files.sending)
          command.run({
            ...{ key: milestone.key, proofs: files.proofs },
            ...(note.trim() === '' ? {} : { note }),
          });
      }}
    >
      {milestone.proofs.map((proof) => (
        <FileInput
          name="proofs"
          key={proof}
          required
          label={say('file', { proof: codeText(proof) })}
          description={say('fileHint')}
          accept={PROOF_TYPES}
          placeholder={say('chooseFile')}
          clearable
          onChange={(file) => files.choose(proof, file)}
        />
      ))}
      <RefusalNote error={files.error} />
      <Textarea
        name="note"
        autosize
        minRows={2}
        label={say('noteOptional')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

const AcceptDialog = ({ mou, milestone, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  const command = useAcceptMilestone({ mou, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'accept', useFigures({ mou, milestone }))}
      onAct={() => command.run(milestone.key)}
      final
    />
  );
};

const ReturnDialog = ({ mou, milestone, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  const command = useReturnMilestone({ mou, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'giveBack', useFigures({ mou, milestone }))}
      command={{ ...command, run: (reason) => command.run({ key: milestone.key, reason }) }}
    />
  );
};

export const MILESTONE_DIALOGS: Readonly<Record<MilestoneAct, ComponentType<DialogProps>>> = {
  submit: SubmitDialog,
  accept: AcceptDialog,
  giveBack: ReturnDialog,
};
