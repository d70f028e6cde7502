import { Anchor } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { moneyText, plainAmount, type Money } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { inAddress, useListAddress } from '../lists/list-address';
import { Amount } from '../ui/values';
import { openMessages } from './open.messages';

type Props = Readonly<{
  of: Money | null | undefined;
  /** As `whyKeyOf` reads it; without one the amount is only shown. */
  why: string | undefined;
  strong?: boolean;
  /** Where what stands above it names the currency. */
  plain?: boolean;
}>;

/** An amount that explains itself: by click, and by `w` while it has the focus. */
export const ExplainedAmount = ({ of, why, ...look }: Props) =>
  why === undefined || !of ? <Amount of={of} {...look} /> : <Opening of={of} why={why} {...look} />;

const Opening = ({
  of,
  why,
  strong = false,
  plain = false,
}: Props & Readonly<{ of: Money; why: string }>) => {
  const say = useText(openMessages);
  const { language } = useLocale();
  const { values } = useListAddress();
  const navigate = useNavigate();
  // A step of the browser's history, so that its back leads from a part to what it is part of.
  const open = (): void =>
    void navigate({ to: '.', search: inAddress({ ...values, why }), resetScroll: false });
  return (
    <Anchor
      component="button"
      type="button"
      className="figures"
      inherit
      fw={strong ? 600 : undefined}
      aria-label={say('openWhy', { amount: moneyText(of, language) })}
      onClick={open}
      onKeyDown={({ key }) => {
        if (key === 'w') open();
      }}
    >
      {plain ? plainAmount(of, language) : moneyText(of, language)}
    </Anchor>
  );
};
