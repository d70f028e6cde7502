import type { commandLine } from './command-line';

/** Credits by the words that people use: granted, booked, delivered, cancelled, corrected. */
export const describeCreditsWords = ({ done, json, refused }: ReturnType<typeof commandLine>): void => {
  describe('E24 the words of credits', () => {
    it('a lot: what is booked of it, what of that is delivered, and what is free again', async () => {
      const lot = '--unit service-credit --quantity 4 --from 2026-09-01 --reference "Care Plus CP-9"';
      expect(await done(`credits grant PTR-0042 ${lot} --as chen`)).toMatch(
        /^clot_\w+ holds 4 service-credit until 2027-08-31\.\n$/,
      );
      const book = (use: string) =>
        `credits reserve "Care Plus CP-9" --use ${use} --on 2027-01-11 --as paula`;
      expect(await refused(book('painting'), 1)).toMatchObject({
        code: 'USE_NOT_ALLOWED',
        errors: [{ allowed: expect.arrayContaining(['design-change-review']) as unknown }],
      });
      expect(await done(book('design-review'))).toMatch(/^crsv_\w+ is booked; 3 service-credit free\.\n$/);
      await done(book('product-health-check'));
      const [shown] = (await json('credits show "Care Plus CP-9" --as paula')) as [
        Readonly<{ reservations: readonly { reservationId: string; use: string }[] }>,
      ];
      expect(shown.reservations).toMatchObject([
        { use: 'design-change-review' },
        { use: 'product-health-check' },
      ]);
      const [review, check] = shown.reservations.map(({ reservationId }) => `--reservation ${reservationId}`);
      const cancel = `credits cancel-reservation "Care Plus CP-9" ${String(review)}`;
      expect(await done(`${cancel} --reason "The customer moved" --as paula`)).toBe(
        'Cancelled; 3 service-credit free.\n',
      );
      const used = `credits use "Care Plus CP-9" ${String(check)} --on 2026-09-14 --as chen`;
      expect(await done(used)).toBe('Recorded; 1 service-credit used.\n');
      expect(await done('credits show "Care Plus CP-9" --as paula')).toMatch(
        /product-health-check +used +1\b/,
      );
    }, 60_000);

    it('a lot that was granted by mistake: asked by one, decided by another', async () => {
      const asked =
        'credits request-correction "Care Plus CP-9" --quantity 2 --reason "Counted twice" --as chen';
      expect(await done(asked)).toContain('waits for a lead');
      await done('credits approve-correction "Care Plus CP-9" --as carol');
      expect(await done('credits history "Care Plus CP-9" --csv --as paula')).toContain(
        '2 service credits taken back: Counted twice',
      );
      expect(await done('credits list --unit service-credit --as carol')).toMatch(
        /Care Plus CP-9 +service-credit +1 +0 +1 +2027-08-31/,
      );
      expect(await done('credits list --as bea')).not.toContain('CP-9');
    }, 60_000);
  });
};
