import { ok } from './matrix-world';
import type { Api } from './start-api';

/** The review that was scheduled when a partner signed. */
export const reviewOf = async (api: Pick<Api, 'as'>, partnerId: string): Promise<string> => {
  const { body } = ok(await (await api.as('chen')).get(`/v1/reviews?partnerId=${partnerId}`));
  return String((body.data as unknown as readonly { id: string }[])[0]?.id);
};

/** A proof of concept that waits for a decision. */
export const proveConcept = async (
  api: Pick<Api, 'as'>,
  { admin, partnerId }: Readonly<{ admin: string; partnerId: string }>,
  reference: string,
): Promise<Readonly<Record<string, string>>> => {
  const proof = {
    partnerId,
    customer: 'Halden Hospitals',
    carriedOutOn: '2026-09-01',
    evidence: { reference },
  };
  const { body } = ok(await (await api.as(admin)).post('/v1/proofs-of-concept', proof));
  return { 'proofs-of-concept': String(body.id) };
};
