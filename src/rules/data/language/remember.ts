/** Answers kept at most; a dossier has some thousands of different words. */
const MOST = 20_000;

/** A pure function of one text that does not work out the same answer twice: words come again and again. */
export const remember = <T>(work: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
};
