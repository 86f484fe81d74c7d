/** For machines of two cores: one piece of work is decoded while another is levelled. */
export const AT_ONCE = 2;

/**
 * Does work for each item, some at a time. When one fails no other is begun, and this waits for those under way.
 * @param atATime how many at a time. @returns results in the order of the items. @throws the first failure.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        results[index] = await work(items[index] as Item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(
    Array.from({length: Math.min(atATime, items.length)}, worker),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
