import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type GroupMapping = AnswerOf<'getGroupMappings'>['mappings'][number];

export const groupMappingsQuery = queryOptions({
  queryKey: ['access', 'group-mappings'],
  queryFn: () => dataOf(api.GET('/v1/group-mappings')),
});
