import type {Severity, Stage} from '../findings/finding';
import type {Remark} from '../findings/remark';
import type {RuleId} from '../findings/rule-id';

/** One judgement: what it checks, how heavy it weighs, where it comes from. Rules are listed in `index.ts`. */
export type Rule<Case, Id extends RuleId = RuleId> = {
  readonly id: Id;
  readonly stage: Stage;
  /** Vietnamese, a few words: what it is about. */
  readonly about: string;
  /** The highest severity of its remarks in a draft. */
  readonly severity: Severity;
  /** `block`: what it warns of in a draft blocks a final clip. What only informs stays so. */
  readonly inFinal: 'block' | 'same';
  /** First and last day of the clip, `yyyy-mm-dd`, for which it is in force; without end where absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Law, standard, clause of the plan, or design law that requires it. */
  readonly source: string;
  /** Remarks that are listed; the others are only counted. 50 where absent. */
  readonly most?: number;
  /** Pure. No remark is a pass; a throw is *not-evaluated*, never a pass. */
  readonly check: (context: Case) => readonly Remark[];
};

/** A rule, with its id as a type. */
export const rule = <Case, const Id extends RuleId>(given: Rule<Case, Id>): Rule<Case, Id> => given;

/**
 * For rules whose remarks come from one walk over the case, such as all remarks on the words of a text, where the
 * surest hides the others. The walk is made once for each case.
 * @returns the `check` of the rule with an id.
 */
export function sharedWalk<Case extends object, Id extends RuleId>(
  walk: (context: Case) => readonly (Remark & {readonly ruleId: Id})[],
): (id: Id) => (context: Case) => readonly Remark[] {
  const remembered = new WeakMap<Case, ReturnType<typeof walk>>();
  return (id) => (context) => {
    const remarks = remembered.get(context) ?? walk(context);
    remembered.set(context, remarks);
    return remarks.filter(({ruleId}) => ruleId === id);
  };
}
