import { Button, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CorrectionCard } from '../../../shared/corrections/correction-card';
import { correctionMessages } from '../../../shared/corrections/corrections.messages';
import { DecideCorrection, type CorrectionAct } from '../../../shared/corrections/decide-correction';
import { useText, type Say } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Failure } from '../../../shared/ui/states';
import {
  lineCorrectionsQuery,
  useApproveLineCorrection,
  useRejectLineCorrection,
  useWhyNotApproveLineCorrection,
  type LineCorrection,
} from '../api/line-corrections.query';
import { dealNameQuery, type Shipment } from '../api/shipments.query';
import { lineCorrectionMessages } from '../correction.messages';
import { CorrectLineDialog } from './correct-line-dialog';

const READS = ['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'] as const;

/** Corrections of a line whose quarter is issued; for the vendor’s people. */
export const LineCorrections = ({ line }: Readonly<{ line: Shipment }>) => {
  const say = useText(correctionMessages);
  const word = useText(lineCorrectionMessages);
  const may = useMay();
  const reads = may(...READS);
  const corrections = useQuery({ ...lineCorrectionsQuery(line.id), enabled: reads });
  const [open, setOpen] = useKept('shipments.LineCorrections.open', false);
  if (!reads) return null;
  if (corrections.isError)
    return <Failure error={corrections.error} onRetry={() => void corrections.refetch()} />;
  const found = corrections.data ?? [];
  const prepares = may('channel.manager', 'channel.lead');
  if (found.length === 0 && !prepares) return null;
  return (
    <Stack component="section" gap="sm" aria-label={say('corrections')}>
      <Title order={2} size="h4">
        {say('corrections')}
      </Title>
      {found.map((correction) => (
        <LineCorrectionCard key={correction.correctionId} line={line} correction={correction} />
      ))}
      {prepares && (
        <Button variant="default" w="max-content" onClick={() => setOpen(true)}>
          {word('correct')}
        </Button>
      )}
      {open && <CorrectLineDialog line={line} onClose={() => setOpen(false)} />}
    </Stack>
  );
};

type CardProps = Readonly<{ line: Shipment; correction: LineCorrection }>;

const LineCorrectionCard = ({ line, correction }: CardProps) => {
  const say = useText(lineCorrectionMessages);
  const approves = useMay()('finance.approver');
  const [open, setOpen] = useKept<CorrectionAct>(
    `shipments.LineCorrectionCard.open.${correction.correctionId}`,
  );
  const { correctionId, status, fact } = correction;
  const dealId = 'dealId' in fact ? fact.dealId : '';
  const { data: deal } = useQuery({ ...dealNameQuery(dealId), enabled: dealId !== '' });
  const on = { line, correctionId, onDone: () => setOpen(undefined) };
  const approve = useApproveLineCorrection(on);
  const reject = useRejectLineCorrection(on);
  const waits = status === 'prepared';
  const whyNot = useWhyNotApproveLineCorrection(line, correctionId, waits && approves);
  const what = factWords(say, fact, deal?.number ?? dealId);
  return (
    <CorrectionCard what={what} correction={correction}>
      {waits && <DecideCorrection {...{ open, approve, reject, whyNot }} onOpen={setOpen} />}
    </CorrectionCard>
  );
};

const factWords = (
  say: Say<keyof (typeof lineCorrectionMessages)['en']>,
  fact: LineCorrection['fact'],
  deal: string,
): string => {
  switch (fact.kind) {
    case 'match':
      return say('matchFact', { deal });
    case 'split':
      return say('splitFact', { count: fact.portions.length });
    case 'link':
      return say('linkFact');
    case 'unmatch':
      return say('unmatchFact');
  }
};
