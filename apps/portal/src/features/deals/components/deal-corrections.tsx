import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CorrectionCard } from '../../../shared/corrections/correction-card';
import { correctionMessages } from '../../../shared/corrections/corrections.messages';
import { DecideCorrection, type CorrectionAct } from '../../../shared/corrections/decide-correction';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import type { Deal } from '../api/deal.query';
import {
  dealCorrectionsQuery,
  useApproveDealCorrection,
  useRejectDealCorrection,
  useWhyNotApproveDealCorrection,
  type DealCorrection,
} from '../api/deal-corrections.query';
import { dealCorrectionMessages } from '../correction.messages';
import { CorrectDealDialog } from './correct-deal-dialog';

/** Corrections of a registration’s past: one person prepares, finance approves. */
export const DealCorrections = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(correctionMessages);
  const word = useText(dealCorrectionMessages);
  const prepares = useMay()('channel.manager', 'channel.lead');
  const corrections = useQuery(dealCorrectionsQuery(deal.id));
  const [open, setOpen] = useKept('deals.DealCorrections.open', false);
  if (corrections.isPending) return <Loading rows={3} />;
  if (corrections.isError)
    return <Failure error={corrections.error} onRetry={() => void corrections.refetch()} />;
  return (
    <Stack gap="md">
      {prepares && (
        <Button variant="default" w="max-content" onClick={() => setOpen(true)}>
          {word('correct')}
        </Button>
      )}
      {corrections.data.length === 0 && <Empty title={say('none')}>{say('noneAbout')}</Empty>}
      {corrections.data.map((correction) => (
        <DealCorrectionCard key={correction.correctionId} deal={deal} correction={correction} />
      ))}
      {open && <CorrectDealDialog deal={deal} onClose={() => setOpen(false)} />}
    </Stack>
  );
};

const useFactText = (): ((fact: DealCorrection['fact']) => string) => {
  const say = useText(dealCorrectionMessages);
  const { language } = useLocale();
  return (fact) => {
    if ('wonOn' in fact) return say('wonFact', { day: dayText(fact.wonOn, language) });
    if ('closedOn' in fact)
      return say('closedFact', { order: fact.orderNumber, day: dayText(fact.closedOn, language) });
    return say('typeFact', { type: codeText(fact.dealType) });
  };
};

type CardProps = Readonly<{ deal: Deal; correction: DealCorrection }>;

const DealCorrectionCard = ({ deal, correction }: CardProps) => {
  const factText = useFactText();
  const approves = useMay()('finance.approver');
  const [open, setOpen] = useKept<CorrectionAct>(`deals.DealCorrectionCard.open.${correction.correctionId}`);
  const { correctionId, status } = correction;
  const on = { deal, correctionId, onDone: () => setOpen(undefined) };
  const approve = useApproveDealCorrection(on);
  const reject = useRejectDealCorrection(on);
  const waits = status === 'prepared';
  const whyNot = useWhyNotApproveDealCorrection(deal, correctionId, waits && approves);
  return (
    <CorrectionCard what={factText(correction.fact)} correction={correction}>
      {waits && <DecideCorrection {...{ open, approve, reject, whyNot }} onOpen={setOpen} />}
    </CorrectionCard>
  );
};
