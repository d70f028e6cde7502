import { recordDoor, VENDOR_STAFF } from '@channel/http';
import { termsDecider } from './domain/terms/terms.decider';

/** How the programme came to be is the vendor's own; partners read what is in force. */
export const termsDoor = recordDoor(termsDecider, VENDOR_STAFF, () => true);
