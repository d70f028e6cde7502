import { Button } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { partnerActMessages } from '../acts.messages';
import { useWithdrawPlannedLevel, useWithdrawPlannedSpecialisation } from '../api/partner-commands';
import type { Partner } from '../api/partners.query';

type Props = Readonly<{
  partner: Partner;
  /** What it is called. */
  what: string;
  /** Its first day. */
  from: string;
  /** Id of a specialisation; nothing for a level. */
  specialisation?: string;
}>;

/** What is decided for a later day is withdrawn before it: a level by a lead, a specialisation by the channel. */
export const WithdrawPlanned = ({ partner, what, from, specialisation }: Props) => {
  const say = useText(partnerActMessages);
  const { language } = useLocale();
  const may = useMay();
  const [open, setOpen] = useKept(`partners.WithdrawPlanned.open.${what}${from}`, false);
  const onClose = (): void => setOpen(false);
  const level = useWithdrawPlannedLevel({ partner, onDone: onClose });
  const special = useWithdrawPlannedSpecialisation({ partner, onDone: onClose });
  const withdraws =
    specialisation === undefined ? may('channel.lead') : may('channel.manager', 'channel.lead');
  if (!withdraws) return null;
  const command = specialisation === undefined ? level : special;
  return (
    <>
      <Button
        ml="xs"
        size="compact-xs"
        variant="default"
        aria-label={`${say('withdrawSpecialisation')}: ${what}`}
        onClick={() => setOpen(true)}
      >
        {say('withdrawSpecialisation')}
      </Button>
      {open && (
        <DecisionDialog
          {...{ onClose, command }}
          title={say('withdrawLevelTitle', { what })}
          consequence={say('withdrawLevelConsequence', { day: dayText(from, language) })}
          act={say('withdrawLevelAct')}
          onAct={() => {
            if (specialisation === undefined) level.run({ effectiveOn: from });
            else special.run({ specialisation, fromOn: from });
          }}
          final
        />
      )}
    </>
  );
};
