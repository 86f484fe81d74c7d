import {capped} from '../findings/capped';
import {blocks, type Finding, type Severity} from '../findings/finding';
import type {Remark} from '../findings/remark';
import type {Rule} from './rule';

export type Judging = {
  /** A final clip: what is only tolerable in a draft blocks. */
  readonly final: boolean;
  /** Day of the clip, `yyyy-mm-dd`: rules that are not in force then are left out. All rules run where absent. */
  readonly date?: string | undefined;
  /** Hides personal data in a finding; see `personalDataHider`. */
  readonly hide: (finding: Finding) => Finding;
};

const MOST_REMARKS = 50;

/** Runs every rule in force, in the order of the list. */
export const judge = <Case>(
  rules: readonly Rule<Case>[],
  context: Case,
  {final, date, hide}: Judging,
): readonly Finding[] =>
  rules
    .filter((rule) => date === undefined || isInForce(rule, date))
    .flatMap((rule) => findingsOf(rule, context, final).map(hide));

/** ISO dates compare as text. */
const isInForce = ({validFrom, validTo}: Rule<never>, date: string): boolean =>
  (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);

function findingsOf<Case>(rule: Rule<Case>, context: Case, final: boolean): readonly Finding[] {
  try {
    const findings = rule.check(context).map((remark) => findingOf(rule, remark, final));
    return few(findings, rule.most ?? MOST_REMARKS);
  } catch (error) {
    return [notEvaluated(rule, error, final)];
  }
}

/** What blocks is counted separately: no number of warnings may hide it. */
function few(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const isLight = (finding: Finding): boolean => !blocks(finding);
  return [...capped(findings.filter(blocks), most), ...capped(findings.filter(isLight), most)];
}

function findingOf<Case>(
  rule: Rule<Case>,
  {weight = rule.severity, inFinal, result, ...said}: Remark,
  final: boolean,
): Finding {
  const escalates = final && rule.inFinal === 'block' && inFinal !== 'same' && weight === 'warn';
  const severity = escalates ? 'block' : weight;
  return withoutUndefined({
    ruleId: rule.id,
    stage: rule.stage,
    result: result ?? resultOf(severity),
    severity: result === 'pass' ? 'inform' : severity,
    ...said,
  });
}

const resultOf = (severity: Severity): Finding['result'] =>
  severity === 'block' ? 'fail' : 'warn';

/** A check that could not run is never a pass: a final clip is not made without it. */
const notEvaluated = <Case>(
  {id, stage, about, severity}: Rule<Case>,
  error: unknown,
  final: boolean,
): Finding => ({
  ruleId: id,
  stage,
  result: 'not-evaluated',
  severity: final || severity === 'block' ? 'block' : 'warn',
  message: `Chưa kiểm tra được (${about}) vì một lỗi của chương trình; xin báo cho người bảo trì.`,
  measured: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

type Loose<T> = {readonly [Key in keyof T]: T[Key] | undefined};

const withoutUndefined = (finding: Loose<Finding>): Finding =>
  Object.fromEntries(
    Object.entries(finding).filter(([, value]) => value !== undefined),
  ) as unknown as Finding;
