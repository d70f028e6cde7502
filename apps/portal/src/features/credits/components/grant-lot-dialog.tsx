import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useGrantLot } from '../api/lot-commands';
import { creditMessages } from '../credits.messages';
import { LOT_UNITS, unitWord, type LotUnit } from './units';

/** Credits of a contract or a purchase, or vouchers of a level. */
export const GrantLotDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(creditMessages);
  const navigate = useNavigate();
  const [partnerId, setPartnerId] = useKept('credits.GrantLotDialog.partnerId', '');
  const [unit, setUnit] = useKept<LotUnit>('credits.GrantLotDialog.unit', 'service-credit');
  const [quantity, setQuantity] = useKept('credits.GrantLotDialog.quantity', '');
  const [reference, setReference] = useKept('credits.GrantLotDialog.reference', '');
  const [startsOn, setStartsOn] = useKept('credits.GrantLotDialog.startsOn', '');
  const [useByOn, setUseByOn] = useKept('credits.GrantLotDialog.useByOn', '');
  const command = useGrantLot(({ id }) => void navigate({ to: `/credits/${id}` }));
  const saysItsEnd = unit === 'exam-voucher' || unit === 'all-access-pass';
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'grant')}
      onAct={() =>
        command.run({
          ...{ partnerId, unit, quantity: Number(quantity), reference, startsOn },
          ...(saysItsEnd ? { useByOn } : {}),
        })
      }
    >
      <PartnerSelect value={partnerId} onChange={setPartnerId} />
      <NativeSelect
        name="unit"
        required
        label={say('unit')}
        value={unit}
        onChange={({ currentTarget }) =>
          setUnit(LOT_UNITS.find((one) => one === currentTarget.value) ?? 'service-credit')
        }
        data={LOT_UNITS.map((value) => ({ value, label: say(unitWord(value)) }))}
      />
      <TextInput
        name="quantity"
        required
        type="number"
        min={1}
        label={say('quantity')}
        value={quantity}
        onChange={({ currentTarget }) => setQuantity(currentTarget.value)}
      />
      <TextInput
        name="reference"
        required
        label={say('reference')}
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <DayField name="startsOn" required label={say('startsOn')} value={startsOn} onChange={setStartsOn} />
      {saysItsEnd && (
        <DayField name="useByOn" required label={say('useByOn')} value={useByOn} onChange={setUseByOn} />
      )}
    </DecisionDialog>
  );
};
