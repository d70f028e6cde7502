import { Text } from '@mantine/core';
import { daysUntil, dayText, instantText, relativeText } from '../format/dates';
import { moneyText, plainAmount, type Money } from '../format/money';
import { useLocale } from '../i18n/locale';
import { useNow } from '../session/session';
import { useHint } from './hint';

const UNKNOWN = '–';
/** Beyond it a day says more than a distance. */
const FAR_DAYS = 45;

/** An amount with its currency; tabular figures, so that columns can be read downwards. */
export const Amount = ({
  of,
  strong = false,
}: Readonly<{ of: Money | null | undefined; strong?: boolean }>) => {
  const { language } = useLocale();
  return (
    <Text component="span" inherit className="figures" fw={strong ? 600 : undefined}>
      {of ? moneyText(of, language) : UNKNOWN}
    </Text>
  );
};

/** An amount where what stands above it names the currency. */
export const PlainAmount = ({ of }: Readonly<{ of: Money }>) => (
  <span className="figures">{plainAmount(of, useLocale().language)}</span>
);

/** A business day. */
export const Day = ({ of }: Readonly<{ of: string | null | undefined }>) => {
  const { language } = useLocale();
  return of ? <time dateTime={of.slice(0, 10)}>{dayText(of, language)}</time> : UNKNOWN;
};

/** How far away an instant is; the instant itself with its zone on hover and focus. */
export const Instant = ({
  of,
  day,
}: Readonly<{
  of: string | null | undefined;
  /** Where it is not the day on which the instant falls. */
  day?: string;
}>) => (of ? <KnownInstant of={of} day={day ?? of} /> : UNKNOWN);

const KnownInstant = ({ of, day }: Readonly<{ of: string; day: string }>) => {
  const { language } = useLocale();
  const now = useNow();
  const { target, hint } = useHint(instantText(of, language));
  return (
    <>
      <time dateTime={of} {...target}>
        {Math.abs(daysUntil(of, now)) > FAR_DAYS ? dayText(day, language) : relativeText(of, now, language)}
      </time>
      {hint}
    </>
  );
};
