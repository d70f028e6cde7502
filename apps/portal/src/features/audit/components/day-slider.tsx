import { Group, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { dayText } from '../../../shared/format/dates';
import { useLocale } from '../../../shared/i18n/locale';
import { dayBefore, DAYS_BACK, daysBefore } from '../routes/moments';

/** A day, by dragging or by keys, and by a field beside it; it is taken when the slider is let go. */
export const DaySlider = ({
  label,
  day,
  today,
  onChange,
}: Readonly<{ label: string; day: string; today: string; onChange: (day: string) => void }>) => {
  const { language } = useLocale();
  const chosen = -Math.min(DAYS_BACK, Math.max(0, daysBefore(day, today)));
  const [at, setAt] = useState(chosen);
  useEffect(() => setAt(chosen), [chosen]);
  return (
    <Group gap="md" align="flex-end">
      <TextInput
        type="date"
        label={label}
        value={day}
        max={today}
        onChange={({ currentTarget: { value } }) => value !== '' && onChange(value)}
      />
      <Stack gap={4} flex={1} miw={220} pb={8}>
        <Text size="sm" c="dimmed" aria-hidden="true">
          {dayText(dayBefore(today, -at), language)}
        </Text>
        <Slider
          min={-DAYS_BACK}
          max={0}
          value={at}
          onChange={setAt}
          onChangeEnd={(value) => onChange(dayBefore(today, -value))}
          label={null}
          thumbLabel={label}
          thumbProps={{ 'aria-valuetext': dayText(dayBefore(today, -at), language) }}
        />
      </Stack>
    </Group>
  );
};
