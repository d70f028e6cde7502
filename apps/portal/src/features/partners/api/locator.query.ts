import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Partner } from './partners.query';

export type LocatorEntry = AnswerOf<'previewLocator'>['data'][number];

/** As much as one reads in a dialog; the file has all of them. */
const SHOWN = 100;

export const locatorQuery = (country: string) =>
  queryOptions({
    queryKey: ['partners', 'locator', country],
    queryFn: () =>
      dataOf(
        api.GET('/v1/locator/preview', {
          params: { query: { limit: SHOWN, ...(country === '' ? {} : { country }) } },
        }),
      ),
  });

const CHANGES = { changes: [['partners'], ['organisations']] };
type Of = Pick<Partner, 'id' | 'revision'>;

export const useConsentToLocator = ({ id: partnerId, revision }: Of) =>
  useCommand(
    (_nothing: null, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/consent-to-locator', {
          params: { path: { partnerId }, header: { ...header, ...at } },
        }),
      ),
    CHANGES,
  );

export const useWithdrawLocatorConsent = ({ id: partnerId, revision }: Of) =>
  useCommand(
    (_nothing: null, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/withdraw-locator-consent', {
          params: { path: { partnerId }, header: { ...header, ...at } },
        }),
      ),
    CHANGES,
  );
