/** A record that a payment is for. */
type Source = Readonly<{ kind: string; id: string }>;

const SCREENS: Readonly<Partial<Record<string, string>>> = {
  statement: '/statements',
  'mdf-claim': '/mdf-claims',
  'coop-rebate': '/earned-coop',
};

/** Its page; `undefined`: milestones and rewards of salespeople have none that finance opens. */
export const screenOf = ({ kind, id }: Source): string | undefined => {
  const screen = SCREENS[kind];
  return screen === undefined ? undefined : `${screen}/${id}`;
};
