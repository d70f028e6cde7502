import { Anchor, Button, CopyButton, Drawer, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { moneyText, type Money } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { useListAddress } from '../lists/list-address';
import { Failure, Loading } from '../ui/states';
import { Amount } from '../ui/values';
import { StepsTable, ZeroNote } from './steps-table';
import { traceQuery, type Trace } from './trace.query';
import { whyMessages } from './why.messages';

/** An amount that explains itself: by click, and by `w` on the row that has the focus. */
export const ExplainedAmount = ({ of, rewardLineId }: Readonly<{ of: Money; rewardLineId: string }>) => {
  const say = useText(whyMessages);
  const { language } = useLocale();
  const { set } = useListAddress();
  const open = (): void => set({ why: rewardLineId });
  return (
    <Anchor
      component="button"
      type="button"
      className="figures"
      inherit
      aria-label={say('openWhy', { amount: moneyText(of, language) })}
      onClick={open}
      onKeyDown={({ key }) => {
        if (key === 'w') open();
      }}
    >
      {moneyText(of, language)}
    </Anchor>
  );
};

/**
 * P8, one for every role: beside the page, opened by `?why=` in the address, so that it can be sent to somebody. What a
 * role may not see is not in the answer.
 */
export const WhyPanel = () => {
  const say = useText(whyMessages);
  const { values, set } = useListAddress();
  return (
    <Drawer
      opened={values.why !== undefined}
      onClose={() => set({ why: undefined })}
      position="right"
      size="xl"
      title={say('why')}
    >
      {values.why !== undefined && <Explanation rewardLineId={values.why} />}
    </Drawer>
  );
};

const Explanation = ({ rewardLineId }: Readonly<{ rewardLineId: string }>) => {
  const trace = useQuery(traceQuery(rewardLineId));
  if (trace.isPending) return <Loading rows={8} />;
  if (trace.isError) return <Failure error={trace.error} onRetry={() => void trace.refetch()} />;
  return <Steps trace={trace.data} />;
};

const Steps = ({ trace: { about, amount, steps, zero, counterfactual } }: Readonly<{ trace: Trace }>) => {
  const say = useText(whyMessages);
  const { language } = useLocale();
  const { planName, quarter, invoiceNo, invoiceLine, dealId, dealNumber } = about;
  return (
    <Stack gap="md">
      <div>
        <Text fw={600} fz="xl">
          <Amount of={amount} />
        </Text>
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
