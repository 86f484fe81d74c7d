import type {z} from 'zod';

export type Issue = z.core.$ZodIssue;

/** Whether an issue says that the value as a whole is of another kind than this branch wants. */
const isWrongKind = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const weight = (branch: readonly Issue[]): number =>
  branch.reduce(
    // A wrong literal inside (a `kind`, say) means that another branch was meant.
    (sum, issue) =>
      sum +
      (issue.code === 'unrecognized_keys'
        ? issue.keys.length
        : issue.code === 'invalid_value'
          ? 3
          : 1),
    0,
  );

const within = (issue: Issue, outer: Issue): Issue => ({
  ...issue,
  path: [...outer.path, ...issue.path],
});

/**
 * Reduces the failure of a union to what can be said: the issues of the one branch that was meant, one list of all
 * allowed values, or the issue itself when no branch is of the right kind. Never the product of all branches.
 */
export const simplifyUnion = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const roots = issue.errors.flatMap((branch) => branch.filter(isWrongKind));
  const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some(isWrongKind));
  if (fitting.length > 0) {
    const best = fitting.reduce((a, b) => (weight(b) < weight(a) ? b : a));
    return best.flatMap((inner) => simplifyUnion(within(inner, issue)));
  }
  const values = roots.flatMap((root) => (root.code === 'invalid_value' ? root.values : []));
  if (roots.length > 0 && roots.every((root) => root.code === 'invalid_value')) {
    return [{code: 'invalid_value', values, path: issue.path, message: issue.message}];
  }
  return [issue];
};
