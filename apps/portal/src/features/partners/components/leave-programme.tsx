import { Button, List, Stack, Text } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMe } from '../../../shared/session/session';
import { partnerActMessages } from '../acts.messages';
import { useLeaveProgramme } from '../api/participation-commands';
import type { Partner } from '../api/partners.query';
import { mayLeave } from './partner-acts';

type Props = Readonly<{ partner: Partner }>;

/** What ends with it, in the order in which it is felt; a distributor registers nothing, and has no level. */
const EFFECTS = {
  reseller: ['leaveDeals', 'leaveUndecided', 'leaveLevel', 'leaveMoney', 'leaveNoReturn'],
  distributor: ['leaveMoney', 'leaveNoReturn'],
} as const;

/** At the end of the page, and quiet: an organisation does this once, if ever. */
export const LeaveProgramme = ({ partner }: Props) => {
  const say = useText(partnerActMessages);
  const { roles, organisation } = useMe();
  const [open, setOpen] = useKept('partners.LeaveProgramme.open', false);
  if (!mayLeave(partner, roles, organisation.id === partner.id)) return null;
  return (
    <Stack gap={4} align="flex-start" mt="xl">
      <Text size="sm" c="dimmed">
        {say('leaveAbout')}
      </Text>
      <Button variant="subtle" color="gray" size="compact-sm" px={0} onClick={() => setOpen(true)}>
        {say('leave')}
      </Button>
      {open && <LeaveDialog partner={partner} onClose={() => setOpen(false)} />}
    </Stack>
  );
};

const LeaveDialog = ({ partner, onClose }: Props & Readonly<{ onClose: () => void }>) => {
  const say = useText(partnerActMessages);
  return (
    <ReasonDialog
      {...{ onClose, final: true }}
      {...decisionWords(say, 'leave', { name: partner.name })}
      command={useLeaveProgramme({ partner, onDone: onClose })}
    >
      <List size="sm" spacing={4}>
        {EFFECTS[partner.kind === 'distributor' ? 'distributor' : 'reseller'].map((effect) => (
          <List.Item key={effect}>{say(effect)}</List.Item>
        ))}
      </List>
    </ReasonDialog>
  );
};
