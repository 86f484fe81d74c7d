/** What a rule is about; a rule's id begins with it. */
type Family =
  /** Reading: JSON files, and the spreadsheet. */
  | 'INPUT'
  | 'TABLE'
  /** Words. */
  | 'PII'
  | 'TERM'
  | 'SPELL'
  | 'FMT'
  /** Figures. */
  | 'STAT'
  /** Rights, consent, form and symbols of photographs, films and music. */
  | 'RIGHT'
  | 'CONS'
  | 'FORM'
  | 'SYM'
  | 'MEDIA'
  | 'META'
  | 'VOICE'
  /** The planned clip. */
  | 'CAP'
  | 'DUR'
  | 'CONT'
  | 'TEXT'
  /** The finished files. */
  | 'VID'
  | 'AUD'
  | 'POSTER'
  | 'RENDER';

/** Such as `STAT.ORDER`. `rules/index.ts` lists every one that exists; a test holds that no finding has another. */
export type RuleId = `${Family}.${Uppercase<string>}`;
