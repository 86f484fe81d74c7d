import type {ShownText} from '../../../script/texts/shown-texts';

/** Rules about the words themselves: personal data, terms, spelling, written forms. */
export type TextRuleId =
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

/** From index `start` to `end` of a text, `end` exclusive. */
type Stretch = {readonly start: number; readonly end: number};

/** Something to say about a stretch of a text. */
export type TextRemark = Stretch & {
  readonly ruleId: TextRuleId;
  /** Vietnamese: what is wrong and how to mend it. */
  readonly message: string;
  /** What was seen; the stretch itself where absent. */
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  /** Where it is lighter than its rule. */
  readonly weight?: 'warn' | undefined;
};

/** A remark, and the text that it is about. */
export type RemarkInText = {readonly shown: ShownText; readonly remark: TextRemark};

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
