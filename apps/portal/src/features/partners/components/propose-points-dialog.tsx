import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { partnerActMessages } from '../acts.messages';
import { useProposePoints } from '../api/points.query';

/** Somebody says that points were earned, with what shows it; another person grants them. */
export const ProposePointsDialog = ({
  partnerId,
  onClose,
}: Readonly<{ partnerId: string; onClose: () => void }>) => {
  const say = useText(partnerActMessages);
  const { data: choices } = useQuery(choicesQuery);
  const [earningEvent, setEvent] = useKept('partners.ProposePointsDialog.earningEvent', '');
  const [earnedOn, setEarnedOn] = useKept('partners.ProposePointsDialog.earnedOn', '');
  const [reference, setReference] = useKept('partners.ProposePointsDialog.reference', '');
  const command = useProposePoints(onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'propose')}
      onAct={() => command.run({ partnerId, earningEvent, earnedOn, evidence: { reference } })}
    >
      <NativeSelect
        name="earningEvent"
        required
        label={say('event')}
        value={earningEvent}
        data={[
          { value: '', label: say('choose') },
          ...(choices?.pointEvents ?? []).map(({ event, points }) => ({
            value: event,
            label: say('pointsOf', { event: codeText(event), points }),
          })),
        ]}
        onChange={({ currentTarget }) => setEvent(currentTarget.value)}
      />
      <DayField name="earnedOn" required label={say('earnedOn')} value={earnedOn} onChange={setEarnedOn} />
      <TextInput
        name="reference"
        required
        label={say('evidence')}
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
