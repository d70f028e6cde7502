import type { Say } from '../i18n/locale';
import type { Values } from '../i18n/messages';

/** What a decision says of itself: `<name>Title`, `<name>Consequence` and, on its button, `<name>Act`. */
export const decisionWords = <Name extends string>(
  say: Say<`${Name}Title` | `${Name}Consequence` | `${Name}Act`>,
  name: Name,
  values: Values = {},
) => ({
  title: say(`${name}Title`, values),
  consequence: say(`${name}Consequence`, values),
  act: say(`${name}Act`, values),
});
