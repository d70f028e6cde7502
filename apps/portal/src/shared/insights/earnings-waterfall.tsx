import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Waterfall } from '../charts/waterfall';
import { useText } from '../i18n/locale';
import { Empty, Failure, Loading } from '../ui/states';
import { whyOf } from '../why/why-key';
import { insightMessages } from './insight.messages';
import { waterfallQuery, type WaterfallOf } from './insights.query';

const LEVELS: readonly string[] = ['opening', 'closing'];

/** How what is owed for rewards came about: of one statement, or of a quarter. The server computed every step. */
export const EarningsWaterfall = ({ of }: Readonly<{ of: WaterfallOf }>) => {
  const say = useText(insightMessages);
  const waterfall = useQuery(waterfallQuery(of));
  if (waterfall.isPending) return <Loading rows={6} />;
  if (waterfall.isError) return <Failure error={waterfall.error} onRetry={() => void waterfall.refetch()} />;
  const { quarter, steps } = waterfall.data;
  const about = 'statementId' in of ? say('ofStatement') : say('ofQuarter', { quarter });
  if (steps.every(({ amount }) => amount.amount === '0'))
    return <Empty title={say('noMovement')}>{say('noMovementAbout')}</Empty>;
  return (
    <div>
      <Waterfall
        title={say('waterfall')}
        rows={steps.map(({ step, amount, explainedBy }) => ({
          ...{ label: say(`step_${step}`), of: amount, why: whyOf(explainedBy) },
          kind: LEVELS.includes(step) ? 'level' : 'change',
        }))}
      />
      <Text size="sm" c="dimmed">
        {about}
      </Text>
    </div>
  );
};
