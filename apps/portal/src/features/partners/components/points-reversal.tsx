import { Button, Group, Text } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { partnerActMessages } from '../acts.messages';
import {
  useApproveReversal,
  useDeclineReversal,
  useRequestReversal,
  useWhyNotApproveReversal,
  type PointsEntry,
} from '../api/points.query';

type Act = 'reverse' | 'approveReversal' | 'declineReversal';

/** Granted points whose cause has gone are taken back by two: one asks, a lead approves. */
export const PointsReversal = ({ entry }: Readonly<{ entry: PointsEntry }>) => {
  const say = useText(partnerActMessages);
  const may = useMay();
  const [open, setOpen] = useKept<Act>(`partners.PointsReversal.open.${entry.id}`);
  const onClose = (): void => setOpen(undefined);
  const reverse = useRequestReversal({ entry, onDone: onClose });
  const approve = useApproveReversal({ entry, onDone: onClose });
  const decline = useDeclineReversal({ entry, onDone: onClose });
  const figures = { points: entry.points.quantity, event: codeText(entry.earningEvent) };
  const asks = entry.status === 'granted' && may('channel.manager', 'channel.lead');
  const decides = entry.status === 'reversal_requested' && may('channel.lead');
  const whyNot = useWhyNotApproveReversal(entry, decides);
  const acts: readonly Act[] = asks ? ['reverse'] : decides ? ['approveReversal', 'declineReversal'] : [];
  if (acts.length === 0) return null;
  return (
    <Group gap={4} mt={4}>
      {acts.map((act) => (
        <Button
          key={act}
          size="xs"
          variant="default"
          disabled={act === 'approveReversal' && whyNot !== undefined}
          onClick={() => setOpen(act)}
        >
          {say(act)}
        </Button>
      ))}
      {whyNot !== undefined && (
        <Text size="sm" c="dimmed">
          {whyNot}
        </Text>
      )}
      {open === 'reverse' && (
        <ReasonDialog {...{ onClose, command: reverse }} {...decisionWords(say, 'reverse', figures)} />
      )}
      {open === 'approveReversal' && (
        <DecisionDialog
          {...{ onClose, command: approve }}
          {...decisionWords(say, 'approveReversal', figures)}
          onAct={() => approve.run()}
          final
        />
      )}
      {open === 'declineReversal' && (
        <ReasonDialog
          {...{ onClose, command: decline }}
          {...decisionWords(say, 'declineReversal', figures)}
        />
      )}
    </Group>
  );
};
