/** Rules about the words themselves: personal data, terms, spelling, written forms. */
export type TextRule =
  | 'PII.TEXT'
  | 'TERM.LEGAL'
  | 'TERM.ABBREVIATION'
  | 'TERM.NAME'
  | 'TERM.CAPITALS'
  | 'TERM.VARIANT'
  | 'SPELL.SYLLABLE'
  | 'SPELL.TONE'
  | 'SPELL.TONE_STYLE'
  | 'SPELL.LETTER'
  | 'SPELL.CONFUSED'
  | 'SPELL.DOUBLED'
  | 'SPELL.SPACE'
  | 'SPELL.CAPITAL'
  | 'FMT.NUMBER'
  | 'FMT.DATE';

/** Something to say about a stretch of a text, `end` exclusive. */
export type Remark = {
  readonly ruleId: TextRule;
  readonly severity: 'block' | 'warn';
  readonly start: number;
  readonly end: number;
  /** Vietnamese: what is wrong and how to mend it. */
  readonly message: string;
  /** What was seen; the stretch itself where absent. */
  readonly measured?: string;
  readonly expected?: string;
};
