import { recordDoor } from '@channel/http';
import { qualificationDecider } from '../../domain/qualification/qualification.decider';
import { QUALIFICATION_READERS, qualificationVisibleTo } from '../../qualification.view';

export const qualificationDoor = recordDoor(
  qualificationDecider,
  QUALIFICATION_READERS,
  (qualification, viewer) => qualificationVisibleTo(viewer)(qualification),
);
