import type {Finding} from '../../../../src/findings/finding';

/** What the rules of a topic are called. A good example of a topic promises nothing of the others: “12 ngõ” is good Vietnamese, and a typed number. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  language: ['TERM.', 'SPELL.', 'FMT.'],
  privacy: ['PII.'],
  media: ['RIGHT.', 'CONS.', 'FORM.', 'SYM.', 'PII.', 'META.'],
  unregistered: ['RIGHT.UNREGISTERED'],
  statistics: ['STAT.'],
  'input-syntax': ['INPUT.'],
  'input-values': ['INPUT.'],
  'input-sessions': ['INPUT.'],
  'input-more': ['INPUT.'],
};

/** With one of these no other check runs: the absence of findings would prove nothing. */
const UNREAD = [
  'INPUT.SYNTAX',
  'INPUT.KEY',
  'INPUT.TYPE',
  'INPUT.VALUE',
  'INPUT.NUMBER',
  'INPUT.REFERENCE',
];

/** The findings that a good example of the topic must not raise. */
export const ofTopic = (topic: string, findings: readonly Finding[]): readonly Finding[] => {
  const rules = RULES_OF[topic];
  if (!rules) throw new Error(`no rules are known of “${topic}”`);
  return findings.filter(({ruleId}) =>
    [...rules, ...UNREAD].some((rule) => ruleId.startsWith(rule)),
  );
};
