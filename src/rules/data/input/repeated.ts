/** Ids that an earlier one of a list has already, with their place in the list. */
export function repeated(
  ids: readonly string[],
): readonly {readonly id: string; readonly index: number}[] {
  const seen = new Set<string>();
  return ids.map((id, index) => ({id, index})).filter(({id}) => seen.has(id) || !seen.add(id));
}
