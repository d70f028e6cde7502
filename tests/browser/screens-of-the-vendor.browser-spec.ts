import { isOfOrganisation, SCREENS } from './screens';
import { walkThrough } from './screens-walk';

walkThrough(
  'screens of the vendor',
  SCREENS.filter((screen) => !isOfOrganisation(screen)),
);
