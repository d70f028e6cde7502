import { isOfOrganisation, SCREENS } from './screens';
import { walkThrough } from './screens-walk';

walkThrough('screens of partners and distributors', SCREENS.filter(isOfOrganisation));
