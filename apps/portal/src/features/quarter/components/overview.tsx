import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { Part } from '../../../shared/ui/part';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { quartersQuery } from '../api/overview.query';
import { overviewMessages } from '../overview.messages';
import { Checklist } from './checklist';
import { QuarterFigures, Variances } from './figures';
import { StepButton } from './step-button';

/** One quarter: what is next, what is looked at first, what it comes to. Which one stands in the address as `?period=`. */
export const Overview = () => {
  const say = useText(overviewMessages);
  const { values, set } = useListAddress();
  const quarters = useQuery(quartersQuery);
  if (quarters.isPending) return <Loading rows={8} />;
  if (quarters.isError) return <Failure error={quarters.error} onRetry={() => void quarters.refetch()} />;
  const period =
    quarters.data.find(({ id }) => id === values.period) ??
    quarters.data.find(({ status }) => status === 'closing') ??
    quarters.data[0];
  if (period === undefined) return <Empty title={say('noFigures')}>{say('noFiguresAbout')}</Empty>;
  return (
    <Stack gap="lg">
      <Part title={say('next')}>
        <Stack gap="sm">
          <NativeSelect
            name="period"
            label={say('which')}
            w="max-content"
            value={period.id}
            onChange={({ currentTarget }) => set({ period: currentTarget.value })}
            data={quarters.data.map(({ id, quarter, programmeId }) => ({
              value: id,
              label: say('quarterOf', { quarter, programme: programmeId }),
            }))}
          />
          <StepButton period={period} />
        </Stack>
      </Part>
      <Part title={say('checklist')}>
        <Checklist period={period} />
      </Part>
      <Part title={say('figures', { quarter: period.quarter })}>
        <QuarterFigures period={period} />
      </Part>
      <Part title={say('variances')}>
        <Variances period={period} />
      </Part>
    </Stack>
  );
};
