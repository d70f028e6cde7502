import { useMe } from '../../../shared/session/session';
import { PartnerOf } from './partner.page';

/** P12: how the organisation of the person who looks stands. */
export const LevelPage = () => <PartnerOf partnerId={useMe().organisation.id} />;
