import { recordDoor } from '@channel/http';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import { FLEX_READERS, flexAccountVisibleTo } from '../../flex.view';

export const flexAccountDoor = recordDoor(flexAccountDecider, FLEX_READERS, (account, viewer) =>
  flexAccountVisibleTo(viewer)(account),
);
