import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeDefinition, Sourced } from '../../domain/terms/definition';
import { definition } from '../../domain/terms/terms.builders';
import { ruleText } from './rule-text';

const GOLDEN = join(__dirname, 'golden', 'jpa-2023.rules.txt');
const asFile = (rules: ProgrammeDefinition): string =>
  ruleText(rules)
    .map(
      ({ topic, text, sources, applied }) =>
        `[${topic}] ${text} (${sources.join('; ')})${applied ? '' : ' – not applied yet'}\n`,
    )
    .join('');

describe('rule text', () => {
  it('reads as the golden file: a change of a rule shows as a change of a sentence', () => {
    if (process.env.UPDATE_GOLDEN === 'true') writeFileSync(GOLDEN, asFile(definition()));
    expect(asFile(definition())).toBe(readFileSync(GOLDEN, 'utf8'));
  });
  it('req:R2 marks every sentence that rests on a sample value', () => {
    const rules = ruleText(definition());
    for (const { sources, sample, text } of rules) {
      expect([text, sources.length > 0]).toEqual([text, true]);
      expect(sample).toBe(sources.includes('sample'));
    }
    expect(rules.some(({ sample }) => sample)).toBe(true);
    expect(rules.some(({ sample }) => !sample)).toBe(true);
  });
  it('case:D21 says amounts as people write them, never in minor units', () => {
    const texts = ruleText(definition()).map(({ text }) => text);
    expect(texts.filter((text) => /minor unit|\d{6,}/.test(text))).toEqual([]);
    expect(texts.join()).toContain('0.5 % from 100,000.00 USD to 250,000.00 USD');
  });
  it('G66 says of what nothing applies that it is not applied yet', () => {
    const about = (words: string) => ruleText(definition()).find(({ text }) => text.includes(words))?.applied;
    expect(about('protected for')).toBe(true);
    expect(about('An overlap with direct sales of the vendor')).toBe(true);
    expect(ruleText(definition()).filter(({ applied }) => !applied)).not.toEqual([]);
  });
  it('says a number once: each changed day count changes exactly its sentence', () => {
    const before = ruleText(definition()).map(({ text }) => text);
    const { deal, late, clawback } = definition();
    const days = (setting: Sourced<number>): Sourced<number> => ({ ...setting, value: setting.value + 1 });
    const changes: readonly Partial<ProgrammeDefinition>[] = [
      { deal: { ...deal, protectionDays: days(deal.protectionDays) } },
      { deal: { ...deal, answerBusinessDays: days(deal.answerBusinessDays) } },
      { late: { maxDays: days(late.maxDays) } },
      { clawback: { lookbackDays: days(clawback.lookbackDays) } },
    ];
    for (const change of changes) {
      const after = ruleText(definition(change)).map(({ text }) => text);
      expect(after.filter((text) => !before.includes(text))).toHaveLength(1);
      expect(before.filter((text) => !after.includes(text))).toHaveLength(1);
    }
  });
});
