import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CorrectionCard } from '../../../shared/corrections/correction-card';
import { correctionMessages } from '../../../shared/corrections/corrections.messages';
import { DecideCorrection, type CorrectionAct } from '../../../shared/corrections/decide-correction';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import {
  correctionsQuery,
  useApproveCorrection,
  useRejectCorrection,
  useWhyNotApproveCorrection,
  type Correction,
} from '../api/corrections.query';
import type { Partner } from '../api/partners.query';

/** Corrections of a past standing with the amounts that they change: one person prepares, another decides. */
export const Corrections = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(correctionMessages);
  const corrections = useQuery(correctionsQuery(partner.id));
  if (corrections.isPending) return <Loading rows={3} />;
  if (corrections.isError)
    return <Failure error={corrections.error} onRetry={() => void corrections.refetch()} />;
  if (corrections.data.length === 0) return <Empty title={say('none')}>{say('noneAbout')}</Empty>;
  return (
    <Stack gap="md">
      {corrections.data.map((correction) => (
        <StandingCorrectionCard key={correction.correctionId} partner={partner} correction={correction} />
      ))}
    </Stack>
  );
};

type Props = Readonly<{ partner: Partner; correction: Correction }>;

const StandingCorrectionCard = ({ partner, correction }: Props) => {
  const approves = useMay()('finance.approver');
  const [open, setOpen] = useKept<CorrectionAct>(
    `partners.StandingCorrectionCard.open.${correction.correctionId}`,
  );
  const on = { partner, correction, onDone: () => setOpen(undefined) };
  const approve = useApproveCorrection(on);
  const reject = useRejectCorrection(on);
  const waits = correction.status === 'prepared';
  const whyNot = useWhyNotApproveCorrection(on, waits && approves);
  return (
    <CorrectionCard what={codeText(correction.fact.kind)} correction={correction}>
      {waits && <DecideCorrection {...{ open, approve, reject, whyNot }} onOpen={setOpen} />}
    </CorrectionCard>
  );
};
