import type {DossierTexts} from '../../../../src/dossier/read-dossier';
import type {RuleId} from '../../../../src/findings/rule-id';

/** One change of the default dossier. `caught`: rule that must speak at `at` (file and JSON path); absent: nothing new may be said. */
export type Mutant = {
  readonly name: string;
  readonly change: (texts: DossierTexts) => DossierTexts;
  readonly caught?: {readonly ruleId: string; readonly file: string; readonly path?: string};
  /** Of a near-miss: the rule that must not speak, though it nearly could. */
  readonly near?: RuleId;
};
