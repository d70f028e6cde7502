import { NativeSelect } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { partnerActMessages } from '../acts.messages';
import { useChangeKind } from '../api/participation-commands';
import type { Partner } from '../api/partners.query';
import { kindMessages } from '../kind.messages';
import { PARTNER_KINDS } from './partner-kinds';

type Props = Readonly<{ partner: Partner; onClose: () => void }>;

/** C4: of which kind a partner is from today on. A distributor stays one, and nobody becomes one. */
export const ChangeKindDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const word = useText(kindMessages);
  const others = PARTNER_KINDS.filter((one) => one !== partner.kind && one !== 'distributor');
  const [kept, setKind] = useKept<Partner['kind']>('partners.ChangeKindDialog.kind');
  const kind = kept ?? others[0] ?? 'reseller';
  const command = useChangeKind({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'changeKind', { name: partner.name })}
      command={{ ...command, run: (reason) => command.run({ kind, reason }) }}
    >
      <NativeSelect
        name="kind"
        label={word('kind')}
        value={kind}
        data={others.map((value) => ({ value, label: word(value) }))}
        onChange={({ currentTarget }) => setKind(others.find((one) => one === currentTarget.value))}
      />
    </ReasonDialog>
  );
};
