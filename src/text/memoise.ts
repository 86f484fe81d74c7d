/** Answers kept at most; a dossier has some thousands of different words. */
const MOST = 20_000;

/** A pure function of one text that answers the same text once: words come again and again. */
export function memoise<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
