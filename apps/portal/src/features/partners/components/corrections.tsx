import { Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/countries';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import {
  correctionsQuery,
  useApproveCorrection,
  useRejectCorrection,
  type Correction,
} from '../api/corrections.query';
import type { Partner } from '../api/partners.query';
import { partnerMessages } from '../partners.messages';

/** Corrections of a past standing with the amounts that they change: one person prepares, another decides. */
export const Corrections = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const corrections = useQuery(correctionsQuery(partner.id));
  if (corrections.isPending) return <Loading rows={3} />;
  if (corrections.isError)
    return <Failure error={corrections.error} onRetry={() => void corrections.refetch()} />;
  if (corrections.data.length === 0)
    return <Empty title={say('noCorrections')}>{say('noCorrectionsAbout')}</Empty>;
  return (
    <Stack gap="md">
      {corrections.data.map((correction) => (
        <CorrectionCard key={correction.correctionId} partner={partner} correction={correction} />
      ))}
    </Stack>
  );
};

type Props = Readonly<{ partner: Partner; correction: Correction }>;

const CorrectionCard = ({ partner, correction }: Props) => {
  const say = useText(partnerMessages);
  const { language } = useLocale();
  const { status, fact, effects, reason, evidence, preparedBy, preparedAt } = correction;
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Facts
          of={[
            [say('kind'), codeText(fact.kind)],
            [say('status'), codeText(status)],
            [say('reason'), reason],
            [say('evidence'), evidence],
            [say('preparedBy'), preparedBy.replace(/^pers_/, '')],
            [say('submitted'), <Instant key="at" of={preparedAt} />],
          ]}
        />
        <Text fw={600}>{say('effects')}</Text>
        {effects.length === 0 && <Text size="sm">{say('noEffect')}</Text>}
        <List size="sm">
          {effects.map(({ quarter, postedIn, amount }) => (
            <List.Item key={`${quarter}${postedIn}`}>
              {say('effect', { quarter, postedIn, amount: moneyText(amount, language) })}
            </List.Item>
          ))}
        </List>
        {status === 'prepared' && <Decide partner={partner} correction={correction} />}
      </Stack>
    </Card>
  );
};

const Decide = ({ partner, correction }: Props) => {
  const say = useText(partnerMessages);
  const may = useMay();
  const [open, setOpen] = useState<'approve' | 'reject'>();
  const onClose = (): void => setOpen(undefined);
  const approve = useApproveCorrection({ partner, correction, onDone: onClose });
  const reject = useRejectCorrection({ partner, correction, onDone: onClose });
  return (
    <Group gap="xs">
      {may('finance.approver') && <Button onClick={() => setOpen('approve')}>{say('approve')}</Button>}
      {may('finance.approver', 'channel.lead') && (
        <Button variant="default" onClick={() => setOpen('reject')}>
          {say('decline')}
        </Button>
      )}
      {open === 'approve' && (
        <DecisionDialog
          {...{ onClose, command: approve }}
          {...decisionWords(say, 'approveCorrection')}
          onAct={() => approve.run()}
          final
        />
      )}
      {open === 'reject' && (
        <ReasonDialog {...{ onClose, command: reject }} {...decisionWords(say, 'rejectCorrection')} />
      )}
    </Group>
  );
};
