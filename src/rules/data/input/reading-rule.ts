import {capped} from '../../../findings/capped';
import type {Finding} from '../../../findings/finding';
import type {Remark} from '../../../findings/remark';
import {type Rule, rule} from '../../rule';
import {type DataCase, isRead, type ReadingCase} from '../data-case';

/** Ids of what is found while the JSON files or the spreadsheet are read. */
export type InputId = `INPUT.${Uppercase<string>}` | `TABLE.${Uppercase<string>}`;

type ReadingRule<Id extends InputId> = {
  readonly id: Id;
  /** Vietnamese, a few words. */
  readonly about: string;
  readonly source: string;
  /** `block` where absent. */
  readonly severity?: 'block' | 'warn' | undefined;
  /** For an id that the reader shares: what only the whole dossier shows. */
  readonly check?: ((context: DataCase) => readonly Remark[]) | undefined;
};

const MOST_OF_DOSSIER = 50;

/** A rule that passes on the faults with its id: the reader has judged them, and listed few of each file. */
export const readingRule = <Id extends InputId>({
  id,
  about,
  source,
  severity = 'block',
  check,
}: ReadingRule<Id>): Rule<ReadingCase> =>
  rule({
    id,
    stage: 'input',
    about,
    severity,
    inFinal: 'same',
    source,
    most: Infinity,
    check: (context: ReadingCase): readonly Remark[] => [
      ...context.faults.filter(({ruleId}) => ruleId === id).map(remarkOf),
      ...capped(check && isRead(context) ? check(context) : [], MOST_OF_DOSSIER),
    ],
  });

const remarkOf = (fault: Finding): Remark => ({
  weight: fault.severity,
  message: fault.message,
  measured: fault.measured,
  expected: fault.expected,
  file: fault.file,
  line: fault.line,
  column: fault.column,
  path: fault.path,
});
