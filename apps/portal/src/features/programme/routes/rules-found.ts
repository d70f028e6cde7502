import type { Rule } from '../api/programme.query';

/** Rules that contain a text, by their topic and in the order of the programme. */
export const rulesFound = (
  rules: readonly Rule[],
  text: string,
): readonly Readonly<{ topic: string; rules: readonly Rule[] }>[] => {
  const wanted = text.trim().toLowerCase();
  const found = rules.filter((rule) => rule.text.toLowerCase().includes(wanted));
  return [...new Set(found.map(({ topic }) => topic))].map((topic) => ({
    topic,
    rules: found.filter((rule) => rule.topic === topic),
  }));
};
