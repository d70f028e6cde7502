import { NativeSelect, TextInput } from '@mantine/core';
import { correctionMessages } from '../../../shared/corrections/corrections.messages';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { DayField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import type { Deal } from '../api/deal.query';
import { useCorrectClosing, useCorrectDealType, useCorrectWonDay } from '../api/deal-corrections.query';
import { dealCorrectionMessages } from '../correction.messages';

const KINDS = ['won', 'closed', 'type'] as const;
const TYPES = ['new-opportunity', 'partner-value'] as const;

/** What of a registration’s past was wrong, and how it was. */
export const CorrectDealDialog = ({ deal, onClose }: Readonly<{ deal: Deal; onClose: () => void }>) => {
  const say = useText(dealCorrectionMessages);
  const word = useText(correctionMessages);
  const [kind, setKind] = useKept<(typeof KINDS)[number]>('deals.CorrectDealDialog.kind', 'won');
  const [day, setDay] = useKept('deals.CorrectDealDialog.day', '');
  const [orderNumber, setOrder] = useKept('deals.CorrectDealDialog.orderNumber', '');
  const [dealType, setType] = useKept<(typeof TYPES)[number]>('deals.CorrectDealDialog.dealType', TYPES[0]);
  const [evidence, setEvidence] = useKept('deals.CorrectDealDialog.evidence', '');
  const on = { dealId: deal.id, onDone: onClose };
  const won = useCorrectWonDay(on);
  const closed = useCorrectClosing(on);
  const type = useCorrectDealType(on);
  const { running, error, readAgain } = { won, closed, type }[kind];
  const run = (reason: string): void => {
    const said = { reason, evidence };
    if (kind === 'won') won.run({ ...said, wonOn: day });
    else if (kind === 'type') type.run({ ...said, dealType });
    else closed.run({ ...said, closedOn: day, ...(orderNumber === '' ? {} : { orderNumber }) });
  };
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'correct', { number: deal.number })}
      command={{ run, running, error, readAgain }}
    >
      <NativeSelect
        name="kind"
        label={say('kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: say(`kind_${value}`) }))}
        onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'won')}
      />
      {kind !== 'type' && (
        <DayField
          name={kind === 'won' ? 'wonOn' : 'closedOn'}
          required
          label={say('day')}
          value={day}
          onChange={setDay}
        />
      )}
      {kind === 'closed' && (
        <TextInput
          name="orderNumber"
          label={say('order')}
          value={orderNumber}
          onChange={({ currentTarget }) => setOrder(currentTarget.value)}
        />
      )}
      {kind === 'type' && (
        <NativeSelect
          name="dealType"
          label={say('type')}
          value={dealType}
          data={TYPES.map((value) => ({ value, label: codeText(value) }))}
          onChange={({ currentTarget }) =>
            setType(TYPES.find((one) => one === currentTarget.value) ?? TYPES[0])
          }
        />
      )}
      <TextInput
        name="evidence"
        required
        label={word('evidence')}
        description={word('evidenceHint')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ReasonDialog>
  );
};
