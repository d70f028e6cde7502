import { whenGroupMappingEndedEndRoles as automation } from './when-group-mapping-ended-end-roles';

it('req:3.1 what a mapping gave ends with it, asked twice alike', () => {
  const ended = {
    type: 'GroupMappingEnded',
    data: { mappingId: 'gmap_1', group: 'auditors', role: 'auditor', endedBy: 'pers_olga', endedAt: '' },
  };
  const reaction = {
    ...{ do: 'send', n: 0 },
    command: { type: 'EndGroupRoles', data: { mappingId: 'gmap_1' } },
  };
  expect(automation.react(ended as never)).toEqual([reaction]);
  expect(automation.react(ended as never)).toEqual([reaction]);
});
