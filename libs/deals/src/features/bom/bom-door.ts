import { recordDoor } from '@channel/http';
import { bomVisibleTo, DEAL_READERS } from '../../deal.view';
import { bomDecider } from '../../domain/bom/bom.decider';

export const bomDoor = recordDoor(bomDecider, DEAL_READERS, (bom, { orgId }) => bomVisibleTo(orgId)(bom));
