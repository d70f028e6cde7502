import { ok } from './matrix-world';
import type { Api } from './start-api';

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
