import { Anchor, Button, CopyButton, Drawer, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moneyText, type Money } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { useListAddress } from '../lists/list-address';
import { Failure, Loading } from '../ui/states';
import { Amount } from '../ui/values';
import { ComparedLines, ComparedSteps } from './compared-lines';
import { comparedQuery } from './compared.query';
import { estimateQuery } from './estimate.query';
import { EstimatedLine, EstimatedLines } from './estimated-lines';
import { explanationQuery } from './explanation.query';
import { PartsTable } from './parts-table';
import { StepsTable, ZeroNote } from './steps-table';
import { traceQuery, type Trace } from './trace.query';
import { whyKeyOf, type WhyKey } from './why-key';
import { whyMessages } from './why.messages';

/** Two explanations stand beside each other. */
const WIDE = 'min(1280px, 100%)';

/**
 * P8, one for every role: beside the page, opened by `?why=` in the address, so that it can be sent to somebody. What a
 * role may not see is not in the answer.
 */
export const WhyPanel = ({ why }: Readonly<{ why: string }>) => {
  const say = useText(whyMessages);
  const { set } = useListAddress();
  const key = whyKeyOf(why);
  return (
    <Drawer
      opened
      onClose={() => set({ why: undefined })}
      position="right"
      size={key.kind === 'simulated' ? WIDE : 'xl'}
      title={say('why')}
    >
      <Explanation key={why} of={key} />
    </Drawer>
  );
};

const Explanation = ({ of }: Readonly<{ of: WhyKey }>) => {
  switch (of.kind) {
    case 'line':
      return <OfLine {...of} />;
    case 'amount':
      return <OfAmount {...of} />;
    case 'estimate':
      return <OfEstimate {...of} />;
    case 'simulated':
      return <OfSimulated {...of} />;
  }
};

type Of<Kind extends WhyKey['kind']> = Omit<Extract<WhyKey, { kind: Kind }>, 'kind'>;

const OfLine = ({ rewardLineId, accrual }: Of<'line'>) => {
  const trace = useQuery(traceQuery(rewardLineId, accrual));
  if (trace.isPending) return <Loading rows={8} />;
  if (trace.isError) return <Failure error={trace.error} onRetry={() => void trace.refetch()} />;
  return <Steps trace={trace.data} />;
};

const OfAmount = ({ amountId }: Of<'amount'>) => {
  const explanation = useQuery(explanationQuery(amountId));
  if (explanation.isPending) return <Loading rows={8} />;
  if (explanation.isError)
    return <Failure error={explanation.error} onRetry={() => void explanation.refetch()} />;
  const { amount, parts } = explanation.data;
  return (
    <Sheet amount={amount}>
      <PartsTable {...{ parts, amount }} />
    </Sheet>
  );
};

const OfEstimate = ({ dealId, line }: Of<'estimate'>) => {
  const estimate = useQuery(estimateQuery(dealId));
  if (estimate.isPending) return <Loading rows={8} />;
  if (estimate.isError) return <Failure error={estimate.error} onRetry={() => void estimate.refetch()} />;
  const one = line === undefined ? undefined : estimate.data.lines[line];
  return one === undefined ? (
    <Sheet amount={estimate.data.total}>
      <EstimatedLines estimate={estimate.data} />
    </Sheet>
  ) : (
    <Sheet amount={one.amount}>
      <EstimatedLine line={one} />
    </Sheet>
  );
};

const OfSimulated = ({ simulationId, ...of }: Of<'simulated'>) => {
  const compared = useQuery(comparedQuery(simulationId, of));
  if (compared.isPending) return <Loading rows={8} />;
  if (compared.isError) return <Failure error={compared.error} onRetry={() => void compared.refetch()} />;
  const { change, lines, traces } = compared.data;
  const line = lines.find(({ rewardLineId }) => rewardLineId === of.line);
  return traces === null || line === undefined ? (
    <Sheet amount={change}>
      <ComparedLines of={compared.data} />
    </Sheet>
  ) : (
    <Sheet amount={line.change}>
      <ComparedSteps traces={traces} />
    </Sheet>
  );
};

/** The amount, what is said of it, and the link to send. */
const Sheet = ({ amount, children }: Readonly<{ amount: Money; children: ReactNode }>) => {
  const say = useText(whyMessages);
  return (
    <Stack gap="md">
      <Text fw={600} fz="xl">
        <Amount of={amount} />
      </Text>
      {children}
      <Group>
        <CopyButton value={location.href}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {say(copied ? 'copied' : 'permalink')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
};

const Steps = ({ trace: { about, amount, steps, zero, counterfactual } }: Readonly<{ trace: Trace }>) => {
  const say = useText(whyMessages);
  const { language } = useLocale();
  const { planName, quarter, invoiceNo, invoiceLine, dealId, dealNumber } = about;
  return (
    <Sheet amount={amount}>
      <div>
        <Text size="sm">
          {say('about', { plan: planName, quarter, invoice: invoiceNo, line: invoiceLine })}
        </Text>
        {dealId !== null && (
          <Anchor component={Link} to={`/deals/${dealId}`} size="sm">
            {say('deal', { number: dealNumber ?? dealId })}
          </Anchor>
        )}
      </div>
      <ZeroNote zero={zero} />
      {counterfactual !== null && (
        <Text size="sm">
          {say('counterfactual', {
            plan: counterfactual.label,
            amount: moneyText(counterfactual.money, language),
          })}
        </Text>
      )}
      <StepsTable {...{ steps, amount }} />
    </Sheet>
  );
};
